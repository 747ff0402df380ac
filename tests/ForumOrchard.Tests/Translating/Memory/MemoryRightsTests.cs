using System.Net;
using System.Text;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>Who is shown what the memory knows, and who changes it.</summary>
public sealed class MemoryRightsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Memory = "/Admin/Translations/Memory";

    private readonly MemorySteps _steps = new(site, site.Editor);

    [Fact]
    public async Task Pair_OfADraft_IsForThoseWhoMayChangeTheDraftUntilItIsPublished()
    {
        await _steps.BuildAsync();
        using var russian = await SideBySideSteps.SignInTranslatorAsync(site, "ru");
        using var english = await SideBySideSteps.SignInTranslatorAsync(site, "en");
        var draft = await _steps.BeginAsync("Тайный бобр", "<p>Бобр тайно строит новую плотину.</p>");
        await _steps.ConfirmAsync(draft, 1, "The beaver secretly builds a dam.");
        var other = await _steps.BeginAsync("Бобр снова", "<p>Бобр тайно строит новую плотину.</p>");

        Assert.Single((await english.OpenAsync($"/Admin/Translations/{other}/Texts")).QuerySelectorAll(".suggestions ol > li"));
        Assert.Single((await english.OpenAsync($"{Memory}?q=beaver")).QuerySelectorAll("td[id^=pair-]"));
        Assert.Contains("beaver", await ExportAsync(english), StringComparison.Ordinal);
        Assert.Empty((await russian.OpenAsync($"{Memory}?q=beaver")).QuerySelectorAll("td[id^=pair-]"));
        Assert.DoesNotContain("beaver", await ExportAsync(russian), StringComparison.Ordinal);

        await _steps.ChangeAsync(draft, (contents, item) => contents.PublishAsync(item));
        Assert.Single((await russian.OpenAsync($"{Memory}?q=beaver")).QuerySelectorAll("td[id^=pair-]"));
        Assert.Contains("beaver", await ExportAsync(russian), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pair_IntoALanguageThatIsNotTheirs_IsNeitherTakenOutNorImported()
    {
        await _steps.AddPairAsync(("Чайка и море", "<p>Чайка кричит над серым морем.</p>"), ("The gull", "<p>The gull cries over the grey sea.</p>"));
        await _steps.BuildAsync();
        using var russian = await SideBySideSteps.SignInTranslatorAsync(site, "ru");
        var page = await russian.OpenAsync($"{Memory}?q=gull");
        var id = page.QuerySelectorAll("td[id^=pair-]").Single(cell => cell.TextContent.StartsWith("Чайка кричит", StringComparison.Ordinal)).Id!.Split('-')[1];
        Assert.Null(page.QuerySelector("form[action$='/Remove']"));

        using var answer = await russian.PostFormAsync($"{Memory}/Remove", page.Token(), ("id", id));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains(await _steps.AllAsync(), pair => pair is { Translation: "The gull cries over the grey sea.", IsTakenOut: false });

        const string File = "<tmx version='1.4'><body><tu srclang='*all*'><tuv lang='ru'><seg>Чайка летит.</seg></tuv><tuv lang='en'><seg>The gull flies.</seg></tuv></tu></body></tmx>";
        var plan = await new MemorySteps(site, russian).UploadAsync("gull.tmx", Encoding.UTF8.GetBytes(File));
        Assert.Equal(["The gull flies.", "Чайка летит."], plan.QuerySelectorAll("tbody td").Take(2).Select(cell => cell.TextContent));
        Assert.Equal("New: 1", plan.QuerySelector("section li")!.TextContent);
    }

    private static async Task<string> ExportAsync(HttpClient person)
    {
        using var answer = await person.PostFormAsync($"{Memory}/Export", (await person.OpenAsync(Memory)).Token());
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
