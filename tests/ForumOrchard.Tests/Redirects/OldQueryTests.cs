using System.Net;
using ForumOrchard.Redirects;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.Redirects;

/// <summary>Addresses of the former site whose query says which page was meant.</summary>
public sealed class OldQueryTests(ForumSite site) : IClassFixture<ForumSite>
{
    [Theory]
    [InlineData("/?p=123", HttpStatusCode.MovedPermanently, "/ru/publications")]
    [InlineData("/?p=123&lang=en", HttpStatusCode.MovedPermanently, "/en/publications")]
    [InlineData("/?p=124", HttpStatusCode.Redirect, "/ru")]
    [InlineData("/?lang=en", HttpStatusCode.MovedPermanently, "/en")]
    [InlineData("/old-q.php?id=5", HttpStatusCode.MovedPermanently, "/ru/laws")]
    [InlineData("/old-q.php?id=6", HttpStatusCode.NotFound, null)]
    public async Task OldAddress_WithAQuery_LeadsToTheNewPage(string old, HttpStatusCode status, string? expected)
    {
        await site.InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.Alter<RedirectsSettings>(nameof(RedirectsSettings), redirects => redirects.Lines = "/?p=123 {c}/publications\n/old-q.php?id=5 {c}/laws");
            await sites.UpdateSiteSettingsAsync(settings);
        });

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await site.Client.SendAsync(new HttpRequestMessage(method, new Uri(old, UriKind.Relative)), TestContext.Current.CancellationToken);

            Assert.Equal((status, expected), (response.StatusCode, response.Headers.Location?.ToString()));
        }
    }
}
