using OrchardCore.Email;

namespace ForumOrchard.Mail;

/// <summary>By Orchard Core 3.</summary>
internal sealed class SiteMail(IEmailService email) : ISiteMail
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> SendAsync(MailMessage message)
    {
        // Orchard Core 3 keeps the Body of Orchard Core 2 without sending it.
        message.TextBody = message.Body;
        var result = await email.SendAsync(message, null, CancellationToken.None);
        return result.Succeeded ? [] : [.. result.Errors.Select(error => error.Message.Value)];
    }
}
