namespace OrchardCore.Email;

/// <summary>How to send mail, as stored in the site's settings and as the configuration has it.</summary>
public class SmtpSettings
{
    /// <summary>Whether the site's settings count, and not the configuration; null until somebody decides.</summary>
    public bool? IsEnabled { get; set; }

    /// <summary>The site's own address.</summary>
    public string? DefaultSender { get; set; }

    public SmtpDeliveryMethod DeliveryMethod { get; set; }

    /// <summary>The folder for messages, below <c>Emails</c> in the site's data: null for that folder itself.</summary>
    public string? PickupDirectoryLocation { get; set; }

    public string? Host { get; set; }

    public int Port { get; set; } = 25;

    /// <summary>Whether the connection is encrypted in whichever way the server offers, and not at all if it offers none.</summary>
    public bool AutoSelectEncryption { get; set; }

    public SmtpEncryptionMethod EncryptionMethod { get; set; }

    /// <summary>Whether the site signs in at the server.</summary>
    public bool RequireCredentials { get; set; }

    public string? UserName { get; set; }

    /// <summary>Encrypted in the site's settings; as it is in the configuration.</summary>
    public string? Password { get; set; }

    /// <summary>Whether a certificate is taken that nobody vouches for: then nobody vouches for the server either.</summary>
    public bool IgnoreInvalidSslCertificate { get; set; }
}
