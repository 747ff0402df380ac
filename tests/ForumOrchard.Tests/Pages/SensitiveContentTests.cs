using ForumOrchard.Pages.Safety;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace ForumOrchard.Tests.Pages;

/// <summary>Which shipped pages offer to leave them quickly.</summary>
public sealed class SensitiveContentTests(SharedSite site)
{
    private static readonly string[] OnViolence =
    [
        "help", "laws/cedaw-general-recommendation-19", "laws/cedaw-general-recommendation-35", "laws/criminal-code-2021",
        "laws/declaration-on-the-elimination-of-violence-against-women", "laws/istanbul-convention", "laws/law-no-179-2016",
        "laws/law-on-protection-from-domestic-violence-2017", "laws/law-on-social-and-legal-protection-from-violence-2003",
        "laws/protocol-on-trafficking-in-persons",
        "platforms/resisting-gender-based-violence", "programs/resisting-gender-based-violence", "programs/violence-against-women",
        "publications/cedaw-inquiry-bride-kidnapping-2018", "publications/hrw-call-me-when-he-tries-to-kill-you-2015",
        "publications/hrw-reconciled-to-violence-2006", "publications/sample-manual",
    ];

    public static TheoryData<string> Pages => [.. OnViolence.SelectMany(path => new[] { "/en/" + path, "/ru/" + path })];

    [Fact]
    public async Task ShippedPages_OnViolence_AreMarkedAndNoOthers()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var items = await scope.ServiceProvider.GetRequiredService<ISession>()
            .Query<ContentItem, ContentItemIndex>(index => index.Published)
            .ListAsync(TestContext.Current.CancellationToken);

        var marked = items.Where(item => item.As<SensitivePart>()?.Sensitive.Value is true).Select(item => "/" + item.As<AutoroutePart>()!.Path).ToList();
        Assert.Equal(Pages.Select(row => row.Data).Order(StringComparer.Ordinal), marked.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task ShippedPage_OnViolence_OffersToLeaveAndIsKeptNowhere(string address)
    {
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var page = SharedSite.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.NotNull(page.QuerySelector("[data-leave]"));
        Assert.NotEmpty(page.QuerySelectorAll(".hotlines a[href^='tel:']"));
    }
}
