using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Title.Models;
using Sapling.Tests.Content;

namespace Sapling.Tests.Localization;

public sealed class ContentLocalizationTests : IAsyncLifetime
{
    private readonly ContentSite _site = new() { Configure = Configure };

    public async ValueTask InitializeAsync() => await _site.DefineAsync("Page", nameof(TitlePart), nameof(LocalizationPart));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Create_ItemWithoutCulture_GetsTheSitesAndASetOfItsOwn()
    {
        var first = (await CreateAsync("Один")).As<LocalizationPart>()!;
        var second = (await CreateAsync("Два")).As<LocalizationPart>()!;

        Assert.Equal("ru", first.Culture);
        Assert.NotEqual(first.LocalizationSet, second.LocalizationSet);
        Assert.Equal(26, first.LocalizationSet!.Length);
    }

    [Fact]
    public async Task LocalizeAsync_NewCulture_MakesADraftInTheSameSet()
    {
        var original = await CreateAsync("Профиль");

        var translation = await WithTranslationsAsync(translations => translations.LocalizeAsync(original, "en"));

        Assert.NotEqual(original.ContentItemId, translation.ContentItemId);
        Assert.False(translation.Published);
        Assert.Equal((SetOf(original), "en"), (SetOf(translation), translation.As<LocalizationPart>()!.Culture));
        Assert.Equal("Профиль", translation.As<TitlePart>()!.Title);
    }

    [Fact]
    public async Task LocalizeAsync_CultureThatExists_ReturnsIt()
    {
        var original = await CreateAsync("Профиль");
        var translation = await WithTranslationsAsync(translations => translations.LocalizeAsync(original, "en"));

        var again = await WithTranslationsAsync(translations => translations.LocalizeAsync(original, "EN"));

        Assert.Equal(translation.ContentItemId, again.ContentItemId);
    }

    [Fact]
    public async Task LocalizeAsync_ManyAtOnce_MakeOneTranslation()
    {
        var original = await CreateAsync("Профиль");

        var translations = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Task.Run(() => WithTranslationsAsync(translations => translations.LocalizeAsync(original, "en")))));

        Assert.Single(translations.Select(translation => translation.ContentItemId).Distinct());
    }

    [Fact]
    public async Task LocalizeAsync_CultureTheSiteHasNot_IsRefused()
    {
        var original = await CreateAsync("Профиль");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => WithTranslationsAsync(translations => translations.LocalizeAsync(original, "fr")));

        Assert.Contains("\"fr\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task GetContentItemAsync_Culture_FindsTheTranslationAndPrefersWhatIsPublished()
    {
        var (ru, en) = await CreatePairAsync();
        await _site.ContentAsync(async contents =>
        {
            var draft = await contents.GetAsync(en.ContentItemId, VersionOptions.DraftRequired);
            await contents.SaveDraftAsync(draft!);
        });

        var found = await WithTranslationsAsync(translations => translations.GetContentItemAsync(SetOf(ru), "en"));

        Assert.Equal((en.ContentItemId, true), (found!.ContentItemId, found.Published));
        Assert.Null(await WithTranslationsAsync(translations => translations.GetContentItemAsync(SetOf(ru), "ky")));
    }

    [Fact]
    public async Task GetItemsForSetAsync_Pair_GivesEachOnce()
    {
        var (ru, en) = await CreatePairAsync();

        var items = await WithTranslationsAsync(translations => translations.GetItemsForSetAsync(SetOf(ru)));

        Assert.Equal(new[] { ru.ContentItemId, en.ContentItemId }.Order(), items.Select(item => item.ContentItemId).Order());
    }

    [Theory]
    [InlineData("en", true)]
    [InlineData("ky", false)]
    public async Task GetFirstItemIdForSetsAsync_CurrentCulture_ComesFirstThenTheSites(string current, bool isTranslation)
    {
        var (ru, en) = await CreatePairAsync();
        using var culture = CultureScope.Create(current);

        var ids = await WithTranslationsAsync(translations => translations.GetFirstItemIdForSetsAsync([SetOf(ru)]));

        Assert.Equal(isTranslation ? en.ContentItemId : ru.ContentItemId, ids[SetOf(ru)]);
    }

    [Fact]
    public async Task Entries_AfterUnpublishing_ForgetTheTranslation()
    {
        var (ru, en) = await CreatePairAsync();
        Assert.Equal(["en", "ru"], await CulturesOfAsync(SetOf(ru)));

        await _site.ContentAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(en.ContentItemId))!));

        Assert.Equal(["ru"], await CulturesOfAsync(SetOf(ru)));
    }

    [Fact]
    public async Task CultureAspect_LocalizedItem_HasItsCulture()
    {
        var (_, en) = await CreatePairAsync();

        var aspect = await _site.ContentAsync(contents => contents.PopulateAspectAsync<CultureAspect>(en));

        Assert.True(aspect.HasCulture);
        Assert.Equal("en", aspect.Culture!.Name);
    }

    private static string SetOf(ContentItem item) => item.As<LocalizationPart>()!.LocalizationSet!;

    private static void Configure(IServiceCollection services)
    {
        new Features.ContentLocalization.Startup().ConfigureServices(services);
        new Features.Autoroute.LocalizationStartup().ConfigureServices(services);
        services.AddScoped<ILocalizationService, TwoLanguages>();
    }

    private async Task<(ContentItem Ru, ContentItem En)> CreatePairAsync()
    {
        var ru = await CreateAsync("Профиль");
        var en = await WithTranslationsAsync(translations => translations.LocalizeAsync(ru, "en"));
        await _site.ContentAsync(async contents =>
        {
            en = (await contents.GetAsync(en.ContentItemId, VersionOptions.Latest))!;
            await contents.PublishAsync(en);
        });
        return (ru, en);
    }

    private Task<ContentItem> CreateAsync(string title) => _site.ContentAsync(async contents =>
    {
        var item = await contents.NewAsync("Page");
        item.DisplayText = title;
        item.Alter<TitlePart>(part => part.Title = title);
        await contents.CreateAsync(item, VersionOptions.Published);
        return item;
    });

    private async Task<T> WithTranslationsAsync<T>(Func<IContentLocalizationManager, Task<T>> work)
    {
        T result = default!;
        await _site.InScopeAsync(async services => result = await work(services.GetRequiredService<IContentLocalizationManager>()));
        return result;
    }

    private async Task<string[]> CulturesOfAsync(string set)
    {
        string[] cultures = [];
        await _site.InScopeAsync(async services => cultures =
            [.. (await services.GetRequiredService<ILocalizationEntries>().GetLocalizationsAsync(set)).Select(entry => entry.Culture).Order(StringComparer.Ordinal)]);
        return cultures;
    }
}
