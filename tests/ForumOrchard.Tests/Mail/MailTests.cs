using System.Net;
using System.Net.Sockets;
using ForumOrchard.Testing;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using OrchardCore.Email;

namespace ForumOrchard.Tests.Mail;

/// <summary>Messages that real mail servers take, and what is said when they do not.</summary>
public sealed class MailTests(MailSite site) : IClassFixture<MailSite>
{
    private const string Password = "walnut terrace 1926";

    private static MailMessage Message => new() { To = "aida@example.org", Subject = "Проверка", Body = "Здравствуйте!\n" };

    [Fact]
    public async Task Send_Text_ArrivesAsWritten()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        var result = await site.SendAsync(new MailMessage { To = "aida@example.org; bermet@example.org", Cc = "meerim@example.org", ReplyTo = "office@example.org", Subject = "Проверка", Body = "Здравствуйте!\n" });

        Assert.Equal((true, 0), (result.Succeeded, result.Errors.Count));
        var message = Assert.Single(server.Messages);
        Assert.Equal(("Проверка", "Здравствуйте!"), (message.Subject, message.TextBody!.Trim()));
        Assert.Equal([MailSite.Sender], message.From.Mailboxes.Select(mailbox => mailbox.Address));
        Assert.Equal(["aida@example.org", "bermet@example.org"], message.To.Mailboxes.Select(mailbox => mailbox.Address));
        Assert.Equal(("meerim@example.org", "office@example.org"), (message.Cc.Mailboxes.Single().Address, message.ReplyTo.Mailboxes.Single().Address));
        Assert.Equal("auto-generated", message.Headers[HeaderId.AutoSubmitted]);
        Assert.DoesNotContain(Dns.GetHostName(), message.MessageId, StringComparison.OrdinalIgnoreCase);
        Assert.Null(message.HtmlBody);
    }

    [Fact]
    public async Task Send_Html_ArrivesAsHtml()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        await site.SendAsync(new MailMessage { To = "aida@example.org", Subject = "Тема", Body = "<p>Да</p>", IsHtmlBody = true });

        Assert.Equal("<p>Да</p>", Assert.Single(server.Messages).HtmlBody!.Trim());
    }

    /// <summary>Whoever can write a subject must not be able to add recipients.</summary>
    [Fact]
    public async Task Send_LinesInSubjectOrAddress_AddNoHeader()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        var refused = await site.SendAsync(new MailMessage { To = "aida@example.org\r\nBcc: all@example.org", Subject = "a", Body = "b" });
        await site.SendAsync(new MailMessage { To = "aida@example.org", Subject = "a\r\nBcc: all@example.org", Body = "b" });

        Assert.Equal(nameof(MailMessage.To), Assert.Single(refused.Errors).Key);
        var message = Assert.Single(server.Messages);
        Assert.Equal(("a Bcc: all@example.org", 0), (message.Subject, message.Bcc.Count));
    }

    [Theory]
    [InlineData(SmtpEncryptionMethod.StartTls)]
    [InlineData(SmtpEncryptionMethod.SslTls)]
    public async Task Send_EncryptedWithPassword_Arrives(SmtpEncryptionMethod method)
    {
        await using var server = MailServer.Start(isEncrypted: true, encryptsAtOnce: method == SmtpEncryptionMethod.SslTls, Password);
        await site.SetAsync(server, settings => Encrypt(settings, method));

        Assert.True((await site.SendAsync(Message)).Succeeded);
        Assert.Single(server.Messages);
    }

    [Theory]
    [InlineData(SmtpEncryptionMethod.StartTls)]
    [InlineData(SmtpEncryptionMethod.SslTls)]
    public async Task Send_CertificateThatNobodyVouchesFor_IsRefused(SmtpEncryptionMethod method)
    {
        await using var server = MailServer.Start(isEncrypted: true, encryptsAtOnce: method == SmtpEncryptionMethod.SslTls, Password);
        await site.SetAsync(server, settings =>
        {
            Encrypt(settings, method);
            settings.IgnoreInvalidSslCertificate = false;
        });

        Assert.Contains("the certificate of the server is not valid", await FaultAsync(Message), StringComparison.Ordinal);
        Assert.Empty(server.Messages);
    }

    /// <summary>A server in between could hide that the real one offers encryption.</summary>
    [Theory]
    [InlineData(true, "so anybody on the way could read the password")]
    [InlineData(false, "offers no such encryption")]
    public async Task Send_ServerWithoutEncryption_GetsNoPassword(bool isAutomatic, string expected)
    {
        await using var server = MailServer.Start(password: Password);
        await site.SetAsync(server, settings =>
        {
            Encrypt(settings, SmtpEncryptionMethod.StartTls);
            settings.AutoSelectEncryption = isAutomatic;
        });

        Assert.Contains(expected, await FaultAsync(Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_WrongPassword_IsToldAndThePasswordIsNot()
    {
        await using var server = MailServer.Start(isEncrypted: true, password: "another one 1916");
        await site.SetAsync(server, settings => Encrypt(settings, SmtpEncryptionMethod.StartTls));

        var fault = await FaultAsync(Message);

        Assert.Contains("does not take the user name or the password", fault, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_PasswordOfLostKeys_IsAskedForAgain()
    {
        await using var server = MailServer.Start(isEncrypted: true, password: Password);
        await site.SetAsync(server, settings =>
        {
            Encrypt(settings, SmtpEncryptionMethod.StartTls);
            settings.Password = "nothing that can be read";
        });

        Assert.Contains("Type it again in the settings", await FaultAsync(Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_ServerAsksWhoItIs_IsToldSo()
    {
        await using var server = MailServer.Start(password: Password);
        await site.SetAsync(server);

        Assert.Contains("asks for a user name and a password", await FaultAsync(Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_UnknownRecipient_IsTold()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        Assert.Contains($"does not take messages for aida@{MailServer.UnknownDomain}", await FaultAsync(new MailMessage { To = $"aida@{MailServer.UnknownDomain}", Body = "b" }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost", "There is no mail server at localhost:")]
    [InlineData("mail.invalid", "There is no mail server at mail.invalid:")]
    public async Task Send_NoServer_SaysWhatToCheck(string host, string expected)
    {
        await site.SetAsync(new SmtpSettings { IsEnabled = true, DefaultSender = MailSite.Sender, Host = host, Port = MailServer.FreePort() });

        Assert.Contains(expected, await FaultAsync(Message), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Send_SomethingElseAnswers_SaysSo()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerAsync(listener);
        await site.SetAsync(new SmtpSettings { IsEnabled = true, DefaultSender = MailSite.Sender, Host = "localhost", Port = ((IPEndPoint)listener.LocalEndpoint).Port });

        Assert.Contains("is no mail server", await FaultAsync(Message), StringComparison.Ordinal);
        await answering;
    }

    [Theory]
    [InlineData("", "Say to whom")]
    [InlineData("nobody", "“nobody” is no e-mail address")]
    public async Task Send_WithoutAnAddress_IsRefused(string to, string expected)
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        Assert.Contains(expected, await FaultAsync(new MailMessage { To = to, Body = "b" }), StringComparison.Ordinal);
        Assert.Empty(server.Messages);
    }

    [Fact]
    public async Task Send_NothingSet_SaysSo()
    {
        await site.SetAsync(new SmtpSettings());

        Assert.Contains("cannot send mail yet", await FaultAsync(Message), StringComparison.Ordinal);
    }

    private async Task<string> FaultAsync(MailMessage message)
    {
        var result = await site.SendAsync(message);
        Assert.False(result.Succeeded);
        return string.Join(' ', result.Errors.SelectMany(error => error.Value).Select(error => error.Value));
    }

    private void Encrypt(SmtpSettings settings, SmtpEncryptionMethod method)
    {
        (settings.EncryptionMethod, settings.IgnoreInvalidSslCertificate) = (method, true);
        (settings.RequireCredentials, settings.UserName) = (true, MailServer.UserName);
        settings.Password = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("SmtpSettingsConfiguration").Protect(Password);
    }

    private static async Task AnswerAsync(TcpListener listener)
    {
        using var client = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), TestContext.Current.CancellationToken);
    }
}
