using Microsoft.Extensions.Localization;
using MimeKit;
using MimeKit.Utils;
using OrchardCore.Email;
using Sapling.Features.Email.Admin;

namespace Sapling.Features.Email.Smtp;

/// <summary>A message as mail servers read it.</summary>
internal sealed class SmtpMessage(IStringLocalizer<AdminController> S)
{
    private static readonly char[] _separators = [',', ';'];

    /// <returns>The message; null if it cannot be sent, and then why.</returns>
    public (MimeMessage? Message, EmailResult? Fault) Create(MailMessage message, string defaultSender, DateTimeOffset now)
    {
        var mail = new MimeMessage { Date = now, Subject = OneLine(message.Subject) };
        (string Field, string? Addresses, InternetAddressList List)[] fields =
        [
            (nameof(message.From), string.IsNullOrWhiteSpace(message.From) ? defaultSender : message.From, mail.From),
            (nameof(message.To), message.To, mail.To),
            (nameof(message.Cc), message.Cc, mail.Cc),
            (nameof(message.Bcc), message.Bcc, mail.Bcc),
            (nameof(message.ReplyTo), message.ReplyTo, mail.ReplyTo),
        ];
        foreach (var (field, addresses, list) in fields)
        {
            foreach (var address in (addresses ?? "").Split(_separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!MailboxAddress.TryParse(address, out var mailbox) || !mailbox.Address.Contains('@', StringComparison.Ordinal) || OneLine(address) != address)
                {
                    return (null, EmailResult.FailedResult(field, S["“{0}” is no e-mail address. Correct it and send again.", address]));
                }

                list.Add(mailbox);
            }
        }

        if (mail.To.Count + mail.Cc.Count + mail.Bcc.Count == 0)
        {
            return (null, EmailResult.FailedResult(nameof(message.To), S["Say to whom the message goes."]));
        }

        mail.Body = message.IsHtmlBody
            ? new BodyBuilder { HtmlBody = message.Body, TextBody = message.TextBody }.ToMessageBody()
            : new TextPart("plain") { Text = message.Body ?? "" };

        // The default would tell everybody the name of the machine.
        mail.MessageId = MimeUtils.GenerateMessageId(mail.From.Mailboxes.First().Domain);

        // So that no "I am on holiday" comes back (RFC 3834).
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return (mail, null);
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
