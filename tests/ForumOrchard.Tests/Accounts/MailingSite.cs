using ForumOrchard.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MimeKit;
using OrchardCore.Users.Models;

namespace ForumOrchard.Tests.Accounts;

/// <summary>A site with users, which sends mail by a server of its own.</summary>
public sealed class MailingSite : UsersSite, IAsyncLifetime
{
    public const string PublicAddress = "https://forum.example.org";

    public MailingSite()
    {
        Settings["OrchardCore:OrchardCore_Email_Smtp:DefaultSender"] = "site@example.org";
        Settings["OrchardCore:OrchardCore_Email_Smtp:Host"] = "localhost";
        Settings["OrchardCore:OrchardCore_Email_Smtp:Port"] = $"{Server.Port}";
        Settings["OrchardCore:ForumOrchard_Languages:BaseUrl"] = PublicAddress;
    }

    public MailServer Server { get; } = MailServer.Start();

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>The message that a user got, once it is there.</summary>
    public async Task<MimeMessage> MessageToAsync(User user) => (await Eventually.SeeAsync(
        () => Task.FromResult(Server.Messages.FirstOrDefault(message => IsTo(message, user.Email!))), message => message is not null, "the message", TestContext.Current.CancellationToken))!;

    /// <summary>Runs work as if codes for forgotten passwords were older than they may be.</summary>
    public async Task AsIfLaterAsync(Func<Task> work)
    {
        var type = Type.GetType("Sapling.Features.Users.Recovery.ForgottenPasswordTokenProvider+Lifetime, Sapling.Features", throwOnError: true)!;
        var options = ((IOptions<DataProtectionTokenProviderOptions>)Services.GetRequiredService(typeof(IOptions<>).MakeGenericType(type))).Value;
        Assert.Equal(TimeSpan.FromHours(2), options.TokenLifespan);
        options.TokenLifespan = TimeSpan.Zero;
        try
        {
            await work();
        }
        finally
        {
            options.TokenLifespan = TimeSpan.FromHours(2);
        }
    }

    public static bool IsTo(MimeMessage message, string address) => message.To.Mailboxes.Any(mailbox => mailbox.Address == address);
}
