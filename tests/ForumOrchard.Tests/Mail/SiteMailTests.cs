using System.Globalization;
using ForumOrchard.Mail;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Email;

namespace ForumOrchard.Tests.Mail;

/// <summary>Mail of modules.</summary>
public sealed class SiteMailTests(MailSite site) : IClassFixture<MailSite>
{
    [Fact]
    public async Task Send_ServerTakesIt_ArrivesAndIsToldNothing()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        Assert.Empty(await SendAsync("aida@example.org"));
        Assert.Equal("Слова", Assert.Single(server.Messages).TextBody!.Trim());
    }

    [Fact]
    public async Task Send_ServerRefuses_IsToldWhy()
    {
        await using var server = MailServer.Start();
        await site.SetAsync(server);

        Assert.Contains("does not take messages for", Assert.Single(await SendAsync($"aida@{MailServer.UnknownDomain}")), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<string>> SendAsync(string to)
    {
        IReadOnlyList<string> faults = [];
        await site.InScopeAsync(async services =>
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
            faults = await services.GetRequiredService<ISiteMail>().SendAsync(new MailMessage { To = to, Subject = "Тема", Body = "Слова" });
        });
        return faults;
    }
}
