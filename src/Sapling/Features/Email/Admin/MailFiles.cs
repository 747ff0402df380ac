using MimeKit;
using OrchardCore.Email;
using Sapling.Features.Email.Smtp;

namespace Sapling.Features.Email.Admin;

/// <summary>The messages that became files.</summary>
public sealed class MailFiles
{
    private readonly SmtpAccount _account;
    private readonly MailFolder _folder;

    internal MailFiles(SmtpAccount account, MailFolder folder) => (_account, _folder) = (account, folder);

    /// <returns>The newest, newest first; null if messages go to a mail server.</returns>
    public async Task<IReadOnlyList<MailFile>?> ListAsync(CancellationToken cancellationToken) =>
        await FolderAsync() is { } settings
            ? [.. (await _folder.ReadAsync(settings, cancellationToken)).Select(file => Show(file.Name, file.Message))]
            : null;

    /// <returns>Null if there is no such file.</returns>
    public async Task<MailFile?> FindAsync(string name, CancellationToken cancellationToken)
    {
        if (await FolderAsync() is not { } settings || _folder.Find(settings, name) is not { } path)
        {
            return null;
        }

        var message = await MimeMessage.LoadAsync(path, cancellationToken);
        return Show(name, message) with { Text = message.TextBody ?? message.HtmlBody };
    }

    private static MailFile Show(string name, MimeMessage message) =>
        new(name, message.Date, string.Join(", ", message.GetRecipients().Select(mailbox => mailbox.Address)), message.Subject ?? "");

    private async Task<SmtpSettings?> FolderAsync() =>
        await _account.FindAsync() is { DeliveryMethod: SmtpDeliveryMethod.SpecifiedPickupDirectory } settings ? settings : null;
}
