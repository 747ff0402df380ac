using ForumOrchard.Languages.Addresses;
using ForumOrchard.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Languages;

/// <summary>The default addresses of new items.</summary>
public sealed class AddressTests(SharedSite site)
{
    [Theory]
    [InlineData("Насилие в отношении женщин", "Nasilie v otnoshenii zhenshchin")]
    [InlineData("Ысык-Көл, Өзгөн, Үч-Коргон, Таң", "Ysyk-Kol, Ozgon, Uch-Korgon, Tang")]
    [InlineData("Women's and women’s, подъезд, семья", "Womens and womens, podezd, semya")]
    [InlineData("1325 (2000)", "1325 (2000)")]
    [InlineData("Статья 16¹, 5 м²", "Statya 16-1, 5 m2")]
    [InlineData("", "")]
    public void Transliterate_Text_IsInAsciiWithoutApostrophes(string text, string expected) => Assert.Equal(expected, TransliterateFilter.Transliterate(text));

    [Fact]
    public async Task NewItem_WithARussianTitle_HasAReadableAddressInItsLanguage()
    {
        var path = "";
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var item = await contents.NewAsync("Page");
            item.DisplayText = "Ысык-Көл: права женщин";
            item.Alter<LocalizationPart>(part => part.Culture = "ru");
            await contents.CreateAsync(item, VersionOptions.Draft);
            path = item.As<AutoroutePart>()!.Path;
        });

        Assert.Equal("ru/about/ysyk-kol-prava-zhenshchin", path);
    }

    [Fact]
    public async Task Translation_New_StandsAtTheAddressOfItsOriginal()
    {
        var id = await AddAsync("en/about/kaftar");

        Assert.Equal("ru/about/kaftar", await TranslateAsync(id, isSaved: false));
    }

    [Fact]
    public async Task Translation_WhoseAddressIsTaken_HasOneOfItsTitleOnceItIsSaved()
    {
        var id = await AddAsync("en/about/taken-by-another");
        await AddAsync("ru/about/taken-by-another");

        Assert.Null(await TranslateAsync(id, isSaved: false));
        Assert.StartsWith("ru/about/an-addition", await TranslateAsync(id, isSaved: true), StringComparison.Ordinal);
    }

    private Task<string> AddAsync(string path) => site.AddAsync("Page", path, VersionOptions.Draft, _ => { });

    private async Task<string?> TranslateAsync(string id, bool isSaved)
    {
        string? path = null;
        await site.InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var original = (await contents.GetAsync(id, VersionOptions.Latest))!;
            var translation = await services.GetRequiredService<IContentLocalizationManager>().LocalizeAsync(original, "ru");
            if (isSaved)
            {
                await contents.UpdateAsync(translation);
            }

            path = translation.As<AutoroutePart>()!.Path;
        });
        return path;
    }
}
