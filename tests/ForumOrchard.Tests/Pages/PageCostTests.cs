using System.Diagnostics.Metrics;
using ForumOrchard.News.Models;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Pages;

/// <summary>What a page asks of the database when it is rendered anew, and that nothing which is kept for the next one is shown after it has changed.</summary>
public sealed class PageCostTests(PageCostTests.UncachedSite site) : IClassFixture<PageCostTests.UncachedSite>
{
    private const string Mark = "X-Counted";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/ru", 2)]
    [InlineData("/en", 2)]
    [InlineData("/ru/laws", 1)]
    [InlineData("/ru/laws?status=in-force", 1)]
    [InlineData("/en/publications", 2)]
    [InlineData("/en/publications?page=2", 2)]
    [InlineData("/ru/news", 1)]
    [InlineData("/ru/dialogues", 1)]
    [InlineData("/ru/programs", 2)]
    [InlineData("/ru/search?q=%D0%BD%D0%B0%D1%81%D0%B8%D0%BB%D0%B8%D0%B5", 1)]
    public async Task Page_AskedForOnceMore_ReadsLittle(string address, int most)
    {
        await site.UntilSearchableAsync(Cancellation);
        await CountAsync(address);
        await CountAsync(address);

        Assert.InRange(await CountAsync(address), 0, most);
    }

    [Fact]
    public async Task Summary_OfAnItem_ShowsAtOnceWhatItAndItsProgramAreCalledByNow()
    {
        var program = string.Empty;
        var id = await site.AddAsync("Program", "en/programs/cost-of-a-page", VersionOptions.Published, item => program = item.As<LocalizationPart>()!.LocalizationSet);
        var article = await site.AddAsync("NewsArticle", "en/news/1991/05/cost-of-a-page", VersionOptions.Published, item => item.Alter<NewsArticlePart>(part =>
        {
            part.Date.Value = new DateTime(1991, 5, 2, 6, 0, 0, DateTimeKind.Utc);
            part.Program.LocalizationSets = [program];
        }));
        Assert.Equal(("An addition", "An addition"), await SummaryAsync());

        await RenameAsync(article, "Ferrets in May");
        Assert.Equal(("An addition", "Ferrets in May"), await SummaryAsync());

        await RenameAsync(id, "Ferrets for all");
        Assert.Equal(("Ferrets for all", "Ferrets in May"), await SummaryAsync());

        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = (await contents.GetAsync(article))!;
            item.DisplayText = "Ferrets where they stand";
            await contents.UpdateAsync(item);
        });
        Assert.Equal(("Ferrets for all", "Ferrets where they stand"), await SummaryAsync());

        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            await contents.UnpublishAsync((await contents.GetAsync(article))!);
        });
        Assert.Empty((await site.Client.OpenAsync("/en/news/1991/05")).QuerySelectorAll("article.summary"));

        async Task<(string?, string?)> SummaryAsync()
        {
            var summary = Assert.Single((await site.Client.OpenAsync("/en/news/1991/05")).QuerySelectorAll("article.summary"));
            return (summary.QuerySelector(".kicker")?.TextContent, summary.QuerySelector("h3")?.TextContent);
        }
    }

    private Task RenameAsync(string contentItemId, string title) => site.InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var item = (await contents.GetAsync(contentItemId, VersionOptions.DraftRequired))!;
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        await contents.UpdateAsync(item);
        await contents.PublishAsync(item);
    });

    /// <summary>Other requests are answered meanwhile: those of this one are known by its header.</summary>
    private async Task<int> CountAsync(string address)
    {
        var (mark, count) = (Guid.NewGuid().ToString(), 0);
        var current = new HttpContextAccessor();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == "sapling.data.reads")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) =>
        {
            if (current.HttpContext?.Request.Headers[Mark].ToString() == mark)
            {
                Interlocked.Increment(ref count);
            }
        });
        listener.Start();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { { Mark, mark } } };
        (await site.Client.SendAsync(request, Cancellation)).EnsureSuccessStatusCode().Dispose();
        return count;
    }

    public sealed class UncachedSite : ForumSite
    {
        public UncachedSite() => Settings["OrchardCore:Sapling:PageCache"] = "false";
    }
}
