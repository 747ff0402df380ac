using System.Net.Security;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using MimeKit;
using OrchardCore.Email;
using OrchardCore.Modules;
using Sapling.Features.Email.Admin;

namespace Sapling.Features.Email.Smtp;

/// <summary>Hands messages over to a mail server or puts them into a folder. What goes wrong is told in the user's language, with what to do; the log has the details.</summary>
internal sealed partial class SmtpProvider(
    SmtpAccount account, SmtpPassword passwords, SmtpMessage messages, MailFolder folder, IClock clock, ILogger<SmtpProvider> logger, IStringLocalizer<AdminController> S)
{
    /// <summary>For all of it. Somebody may be waiting for the page.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);

    public async Task<bool> CanSendAsync() => await account.FindAsync() is not null;

    public async Task<EmailResult> SendAsync(MailMessage message)
    {
        if (await account.FindAsync() is not { } settings)
        {
            return EmailResult.FailedResult("", S["The site cannot send mail yet: say in the settings how, or ask who runs the site."]);
        }

        var (mail, fault) = messages.Create(message, settings.DefaultSender!, new DateTimeOffset(clock.UtcNow, TimeSpan.Zero));
        if (mail is null)
        {
            return fault!;
        }

        try
        {
            return settings.DeliveryMethod == SmtpDeliveryMethod.SpecifiedPickupDirectory
                ? EmailResult.GetSuccessResult(await folder.AddAsync(settings, mail))
                : await HandOverAsync(settings, mail);
        }
        catch (Exception exception) when (Explain(exception, settings) is { } reason)
        {
            LogFailure(settings.Host, exception);
            return reason;
        }
    }

    private async Task<EmailResult> HandOverAsync(SmtpSettings settings, MimeMessage mail)
    {
        using var patience = new CancellationTokenSource(_patience);
        using var client = new SmtpClient
        {
            // Many mail servers' authorities publish no list of revoked certificates any more; without one, none would be taken.
            CheckCertificateRevocation = false,
        };
        if (settings.IgnoreInvalidSslCertificate)
        {
            client.ServerCertificateValidationCallback = (_, _, _, faults) => faults == SslPolicyErrors.None || settings.IgnoreInvalidSslCertificate;
        }

        await client.ConnectAsync(settings.Host!, settings.Port, Encryption(settings), patience.Token);
        if (settings.RequireCredentials)
        {
            if (settings.AutoSelectEncryption && !client.IsSecure)
            {
                return EmailResult.FailedResult(nameof(settings.EncryptionMethod), S["The mail server offers no encryption, and so anybody on the way could read the password. Choose another port, or ask the provider of the mail server."]);
            }

            var password = settings.IsEnabled == true ? passwords.Unprotect(settings.Password ?? "") : settings.Password;
            if (password is null)
            {
                return EmailResult.FailedResult(nameof(settings.Password), S["The password of the mail server cannot be read any more. Type it again in the settings."]);
            }

            await client.AuthenticateAsync(settings.UserName ?? "", password, patience.Token);
        }

        var response = await client.SendAsync(mail, patience.Token);
        await client.DisconnectAsync(quit: true, patience.Token);
        return EmailResult.GetSuccessResult(response);
    }

    private static SecureSocketOptions Encryption(SmtpSettings settings) => settings switch
    {
        { AutoSelectEncryption: true } => SecureSocketOptions.Auto,
        { EncryptionMethod: SmtpEncryptionMethod.SslTls } => SecureSocketOptions.SslOnConnect,
        { EncryptionMethod: SmtpEncryptionMethod.StartTls } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    /// <returns>Null for what is a bug.</returns>
    private EmailResult? Explain(Exception exception, SmtpSettings settings)
    {
        var server = $"{settings.Host}:{settings.Port}";
        return exception switch
        {
            SocketException => Fail(nameof(settings.Host), S["There is no mail server at {0}. Check the name and the port.", server]),
            SslHandshakeException => Fail(nameof(settings.EncryptionMethod), S["The connection to {0} cannot be encrypted: the port is for another kind of encryption, or the certificate of the server is not valid.", server]),
            AuthenticationException => Fail(nameof(settings.Password), S["The mail server does not take the user name or the password. Check both."]),
            SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted, Mailbox: { } mailbox, Message: var answer } =>
                Fail(nameof(MailMessage.To), S["The mail server does not take messages for {0}: {1}", mailbox.Address, answer]),
            SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted, Mailbox: { } mailbox, Message: var answer } =>
                Fail(nameof(settings.DefaultSender), S["The mail server does not take messages from {0}: {1} Use an address of this server as the sender.", mailbox.Address, answer]),
            ServiceNotAuthenticatedException => Fail(nameof(settings.RequireCredentials), S["The mail server asks for a user name and a password. Enter both in the settings."]),
            NotSupportedException => Fail(nameof(settings.EncryptionMethod), S["The mail server offers no such encryption, or no signing in. Choose another kind of encryption."]),
            CommandException { Message: var answer } => Fail("", S["The mail server does not take the message: {0}", answer]),
            OperationCanceledException or TimeoutException => Fail(nameof(settings.Host), S["The mail server at {0} does not answer in time. Check the port and the kind of encryption, and try again later.", server]),
            ProtocolException => Fail(nameof(settings.Host), S["What answers at {0} is no mail server, or wants another kind of encryption. Check the port and the encryption.", server]),
            IOException or UnauthorizedAccessException => Fail("", S["The message could not be written or sent on. Try again later; if it happens again, tell who runs the site."]),
            _ => null,
        };

        static EmailResult Fail(string field, LocalizedString message) => EmailResult.FailedResult(field, message);
    }

    [LoggerMessage(LogLevel.Warning, "A message was not sent by \"{Server}\".")]
    private static partial void LogFailure(ILogger logger, string? server, Exception exception);

    private void LogFailure(string? server, Exception exception) => LogFailure(logger, server, exception);
}
