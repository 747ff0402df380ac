namespace OrchardCore.Email;

/// <summary>Sends messages.</summary>
public interface IEmailService
{
    /// <summary>Hands the message over before it returns. A failure is told in the result; no exception is thrown for it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="providerName">Ignored: there is one way to send.</param>
    Task<EmailResult> SendAsync(MailMessage message, string? providerName = null);
}
