using System.Diagnostics;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace Sapling.Tests.Search;

/// <summary>The whole path from a content change to the visitor's search page.</summary>
public sealed class ForumSearchChangesTests(ForumSite site) : IClassFixture<ForumSite>
{
    /// <summary>It takes a fraction of a second (see <see cref="IndexingTests"/>), but here a whole site runs beside other tests.</summary>
    private static readonly TimeSpan AtMost = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Search_AfterPublishUnpublishRemove_Follows()
    {
        await UntilAsync("women", isFound: true);
        var id = await PublishAsync("Zelkova assembly of mountain villages", "en");
        Assert.InRange(await UntilAsync("zelkova", isFound: true), TimeSpan.Zero, AtMost);

        await InScopeAsync(async content => await content.UnpublishAsync((await content.GetAsync(id))!));
        Assert.InRange(await UntilAsync("zelkova", isFound: false), TimeSpan.Zero, AtMost);

        await InScopeAsync(async content => await content.PublishAsync((await content.GetAsync(id, VersionOptions.Latest))!));
        Assert.InRange(await UntilAsync("zelkova", isFound: true), TimeSpan.Zero, AtMost);

        await InScopeAsync(async content => await content.RemoveAsync((await content.GetAsync(id))!));
        Assert.InRange(await UntilAsync("zelkova", isFound: false), TimeSpan.Zero, AtMost);
    }

    [Fact]
    public async Task Search_AfterChangeOfTitle_ShowsTheNewOne()
    {
        await UntilAsync("women", isFound: true);
        var id = await PublishAsync("Oleander meeting", "en");
        await UntilAsync("oleander", isFound: true);

        await InScopeAsync(async content =>
        {
            var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
            item.Alter<TitlePart>(part => part.Title = item.DisplayText = "Oleander congress");
            await content.UpdateAsync(item);
            await content.PublishAsync(item);
        });
        await UntilAsync("congress+oleander", isFound: true, isWhole: true);

        Assert.DoesNotContain("Oleander meeting", await PageAsync("oleander", "en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_InTheOtherLanguage_FindsItApartFromItsOwn()
    {
        await UntilAsync("women", isFound: true);
        await PublishAsync("Quillaja gathering", "ru");
        await UntilAsync("quillaja", isFound: true, culture: "ru");

        var parts = (await PageAsync("quillaja", "en")).Split("id=\"elsewhere\"");
        Assert.Equal(2, parts.Length);
        Assert.DoesNotContain("<article", parts[0], StringComparison.Ordinal);
        Assert.Contains("<mark>Quillaja</mark> gathering", parts[1], StringComparison.Ordinal);
    }

    private async Task<string> PublishAsync(string title, string culture)
    {
        var id = "";
        await InScopeAsync(async content =>
        {
            var item = await content.NewAsync("Page");
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<AutoroutePart>(part => part.Path = $"{culture}/about/{Guid.NewGuid():n}");
            item.Alter<LocalizationPart>(part => part.Culture = culture);
            item.Alter<HtmlBodyPart>(part => part.Html = "<p>They met.</p>");
            await content.UpdateAsync(item);
            await content.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });
        return id;
    }

    private Task InScopeAsync(Func<IContentManager, Task> work) => ShellScope.UsingNewScopeAsync(
        site.Services, scope => work(scope.ServiceProvider.GetRequiredService<IContentManager>()));

    private async Task<TimeSpan> UntilAsync(string word, bool isFound, string culture = "en", bool isWhole = false)
    {
        var watch = Stopwatch.StartNew();
        await Eventually.SeeAsync(
            () => IsFoundAsync(word, culture, isWhole), found => found == isFound, $"\"{word}\" is {(isFound ? "" : "not ")}found", TestContext.Current.CancellationToken);
        return watch.Elapsed;
    }

    /// <summary>Whether there are results; <paramref name="isWhole"/> excludes results that lack some of the words.</summary>
    private async Task<bool> IsFoundAsync(string word, string culture, bool isWhole = false)
    {
        var page = await PageAsync(word, culture);
        return page.Contains("<article", StringComparison.Ordinal) && !(isWhole && page.Contains("some of them", StringComparison.Ordinal));
    }

    private Task<string> PageAsync(string word, string culture) =>
        site.Client.GetStringAsync(new Uri($"/{culture}/search?q={word}", UriKind.Relative), TestContext.Current.CancellationToken);
}
