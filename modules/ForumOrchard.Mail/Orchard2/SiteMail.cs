using OrchardCore.Email;

namespace ForumOrchard.Mail;

/// <summary>By Orchard Core 2.</summary>
internal sealed class SiteMail(IEmailService email) : ISiteMail
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> SendAsync(MailMessage message)
    {
        var result = await email.SendAsync(message, null);
        return result.Succeeded ? [] : [.. result.Errors.Values.SelectMany(errors => errors).Select(error => error.Value)];
    }
}
