namespace OrchardCore.Email;

/// <summary>A message to send. Several addresses are separated by commas or semicolons.</summary>
public class MailMessage
{
    /// <summary>Who it is from; null for the site's own address.</summary>
    public string? From { get; set; }

    public string? To { get; set; }

    public string? Cc { get; set; }

    public string? Bcc { get; set; }

    /// <summary>Where answers go; null for <see cref="From"/>.</summary>
    public string? ReplyTo { get; set; }

    public string? Subject { get; set; }

    public string? Body { get; set; }

    /// <summary>Whether <see cref="Body"/> is HTML.</summary>
    public bool IsHtmlBody { get; set; }

    /// <summary>The same in plain text beside a body of HTML, as Orchard Core has it from version 3 on; null for none.</summary>
    internal string? TextBody { get; set; }
}
