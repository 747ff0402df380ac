using System.Net;
using System.Text;
using System.Xml.Linq;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Translating.Exchange;

namespace ForumOrchard.Tests.Translating.Words;

/// <summary>Names of terms in a translation program and back, over HTTP.</summary>
public sealed class WordExchangeTests(WordsSite site) : IClassFixture<WordsSite>
{
    private readonly ExchangeSteps _steps = new(site, site.Editor);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("V12")]
    [InlineData("V21")]
    public async Task Names_TranslatedOutside_AreTakenOverOnce(string version)
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Сурки < сони", ""), ("Норы", "Burrows"), ("Луга", ""));
        var file = await ExportAsync(source, version);
        Assert.Equal(["Сурки < сони", "Burrows", "Луга"], ExchangeSteps.Targets(file).Select(target => target.Value));

        ExchangeSteps.Translate(file, text => text.Replace("Сурки < сони", "Marmots < dormice", StringComparison.Ordinal));
        var plan = await _steps.UploadAsync(file);
        Assert.Equal(["Новое: будет принято: 1", "Уже есть: 1", "Не переведено: 1"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        Assert.DoesNotContain("en", (await site.SeenAsync(alias)).Keys);

        var desk = await _steps.RunAsync(plan);
        Assert.Contains("посетители это уже видят: 1", desk.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Marmots < dormice", (await site.SeenAsync(alias))["en"]);
        Assert.Equal(["Луга"], (await site.Editor.OpenAsync(WordsSite.At(source, show: "missing"))).QuerySelectorAll(".text .words").Select(words => words.TextContent));
        Assert.Equal(["Уже есть: 2", "Не переведено: 1"], (await _steps.UploadAsync(file)).QuerySelectorAll("section li").Select(line => line.TextContent));
    }

    [Fact]
    public async Task Names_ThatChangedHereSinceTheyWereSent_StayAndAreNamed()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Суслик", ""), ("Хомяк", ""));
        var file = await ExportAsync(source, "V12");
        ExchangeSteps.Translate(file, text => text.Replace("Суслик", "Gopher", StringComparison.Ordinal).Replace("Хомяк", "Hamster", StringComparison.Ordinal));
        await site.RenameAsync(source, "Суслик", "Ground squirrel", "en");
        await site.RenameAsync(source, "Хомяк", "Большой хомяк");

        var plan = await _steps.UploadAsync(file);

        Assert.Equal(["Переведено здесь после отправки: остаётся наше: 1", "Пропущено: в оригинале этого больше нет: 1"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        Assert.Equal(["Суслик", "Gopher", "Ground squirrel"], plan.QuerySelectorAll("section tbody tr")[0].QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent));
        Assert.Null(plan.QuerySelector("form[action$='/Run']"));
        Assert.Equal("Ground squirrel", (await site.SeenAsync(alias))["en"]);
    }

    [Fact]
    public async Task Names_InALanguageThatIsNotTheirs_AreNotTakenIn()
    {
        var (source, alias) = await site.AddTaxonomyAsync(("Ирбис", ""));
        using var translator = await site.SignInTranslatorOfAsync("ru");
        var file = await ExportAsync(source, "V12");
        ExchangeSteps.Translate(file, _ => "Snow leopard");
        var theirs = new ExchangeSteps(site, translator);

        var desk = await theirs.RunAsync(await theirs.UploadAsync(file));

        Assert.Contains("менять этот перевод вам нельзя", desk.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("en", (await site.SeenAsync(alias)).Keys);
        Assert.Equal(["missing"], (await site.Editor.GetStringAsync(new Uri("/Admin/Translations/Csv?q=Ирбис&lang=en", UriKind.Relative), Cancellation)).Split("\r\n").Where(line => line.Contains(source, StringComparison.Ordinal)).Select(line => line.Split('"')[9]));
    }

    private async Task<XDocument> ExportAsync(string source, string version)
    {
        var page = await site.Editor.OpenAsync(WordsSite.At(source));
        using var answer = await site.Editor.PostFormAsync(page.QuerySelector("details form")!.GetAttribute("action")!, page.Token(), ("version", version));
        Assert.Equal((HttpStatusCode.OK, "application/xliff+xml"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return XDocument.Parse(Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Cancellation)), LoadOptions.PreserveWhitespace);
    }
}
