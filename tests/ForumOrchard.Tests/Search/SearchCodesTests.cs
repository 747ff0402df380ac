using ForumOrchard.Publications.Models;
using ForumOrchard.Testing;
using OrchardCore.ContentManagement;

namespace ForumOrchard.Tests.Search;

/// <summary>What people type of codes and numbers, and what is printed.</summary>
public sealed class SearchCodesTests(SharedSite site) : IAsyncLifetime
{
    private const string Path = "ru/publications/codes-in-texts";

    private static Task? _added;

    public async ValueTask InitializeAsync()
    {
        await (_added ??= AddAsync());
        await Eventually.SeeAsync(() => FindAsync("щелкунчики"), found => found.Contains("/" + Path), "the item is found", TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("C190")]
    [InlineData("с190")]
    [InlineData("конвенция c190")]
    [InlineData("XXI век")]
    [InlineData("ХХI век")]
    [InlineData("ххi век")]
    [InlineData("covid19")]
    [InlineData("covid-19")]
    [InlineData("covid 19")]
    [InlineData("52фз")]
    [InlineData("52-ФЗ")]
    [InlineData("9789967311234")]
    [InlineData("978-9967311234")]
    [InlineData("978-9967-31-123-4")]
    [InlineData("статья 716.1")]
    [InlineData("статья 716-1")]
    [InlineData("статья 716¹")]
    public async Task Search_HoweverACodeIsTyped_FindsItFirst(string text) => Assert.Equal("/" + Path, (await FindAsync(text)) is [var first, ..] ? first : null);

    [Theory]
    [InlineData("7161")]
    [InlineData("9789967311235")]
    public async Task Search_AnotherNumber_DoesNotFindIt(string text) => Assert.DoesNotContain("/" + Path, await FindAsync(text));

    [Theory]
    [InlineData("женщ*")]
    [InlineData("женщ")]
    [InlineData("насил*")]
    [InlineData("дискримин*")]
    public async Task Search_BeginningOfAWord_FindsTheWord(string text) => Assert.NotEmpty(await FindAsync(text));

    private async Task<IReadOnlyList<string>> FindAsync(string text) =>
        [.. (await site.OpenAsync("/ru/search?q=" + Uri.EscapeDataString(text))).AddressesOf("main article h2 a, main article h3 a").Select(address => address.Split('#')[0])];

    private Task AddAsync() => site.AddAsync("Publication", Path, VersionOptions.Published, item =>
    {
        item.DisplayText = "Щелкунчики";
        item.Alter<OrchardCore.Title.Models.TitlePart>(part => part.Title = "Щелкунчики");
        item.Alter<PublicationPart>(part =>
        {
            part.Isbn.Text = "978-9967-31-123-4";
            part.Abstract.Html = "<p>Конвенция С190 (первая буква русская) в ХХI век; COVID-19; закон 52-ФЗ; статья 716<sup>1</sup>.</p>";
        });
    });
}
