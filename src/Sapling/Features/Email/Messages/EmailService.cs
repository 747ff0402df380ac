using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using Sapling.Features.Email.Admin;
using Sapling.Features.Email.Smtp;

namespace Sapling.Features.Email.Messages;

/// <summary>Sends by SMTP, if that feature is enabled.</summary>
internal sealed class EmailService(IEnumerable<SmtpProvider> providers, IStringLocalizer<AdminController> S) : IEmailService
{
    /// <summary>Whether anybody has said how to send.</summary>
    public async Task<bool> CanSendAsync() => providers.FirstOrDefault() is { } provider && await provider.CanSendAsync();

    public Task<EmailResult> SendAsync(MailMessage message, string? providerName = null) =>
        providers.FirstOrDefault() is { } provider
            ? provider.SendAsync(message)
            : Task.FromResult(EmailResult.FailedResult("", S["The site has no way to send mail: the feature OrchardCore.Email.Smtp is not enabled."]));
}
