using System.Text;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;

namespace ForumOrchard.Tests.Translating.Memory;

/// <summary>The page of the translation memory, over HTTP, on a fresh site.</summary>
public sealed class MemoryScreenTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Memory = "/Admin/Translations/Memory";

    private readonly MemorySteps _steps = new(site, site.Editor);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Memory_OpenedForTheFirstTime_IsBuiltAndSearchedInEitherLanguage()
    {
        await _steps.AddPairAsync(("Кулик и болото", "<p>Ёмкий Кулик хвалит «своё» болото.</p>"), ("The sandpiper", "<p>The sandpiper praises its own marsh.</p>"));
        var page = await site.Editor.OpenAsync(Memory);
        Assert.StartsWith("Она следит за тем, что подтверждают", page.QuerySelector("form[action$='/Build'] p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["русский", "English"], page.QuerySelectorAll("tbody tr:first-child td").Take(2).Select(cell => cell.TextContent));

        foreach (var words in new[] { "емкий КУЛИК", "Praises its", "хвалит свое болото" })
        {
            Assert.Equal(["Ёмкий Кулик хвалит «своё» болото.", "The sandpiper praises its own marsh.", "The sandpiper"], Cells(await FindAsync(words)));
        }

        foreach (var language in new[] { "from=en", "into=ru" })
        {
            Assert.Empty(Cells(await site.Editor.OpenAsync($"{Memory}?q=marsh&{language}")));
        }
    }

    [Fact]
    public async Task Pair_TakenOut_IsOfferedNoMoreAndDoesNotComeBack()
    {
        var (_, _, english) = await _steps.AddPairAsync(("Аист прилетел", "<p>Аист живёт на высокой трубе.</p>"), ("The stork", "<p>The stork lives on a tall chimney.</p>"));
        await _steps.BuildAsync();
        var begun = await _steps.BeginAsync("Аист снова", "<p>Аист живёт на высокой трубе.</p>");
        Assert.Equal([("100 %", "The stork lives on a tall chimney.")], await _steps.OfferedAsync(begun, 1));

        var page = await site.Editor.SendAsync((await FindAsync("tall chimney")).QuerySelector("form[action$='/Remove']")!);

        Assert.Contains("Убрано из памяти: «Аист живёт на высокой трубе.»", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(Cells(page));
        await _steps.BuildAsync();
        await _steps.ChangeAsync(english, async (contents, item) => await contents.PublishAsync((await contents.GetAsync(item.ContentItemId, OrchardCore.ContentManagement.VersionOptions.DraftRequired))!));
        Assert.Empty(Cells(await FindAsync("tall chimney")));
        Assert.Empty(await _steps.OfferedAsync(begun, 1));

        // Whoever imports it wants it.
        var plan = await _steps.UploadAsync("аист.tmx", Encoding.UTF8.GetBytes("<tmx><body><tu srclang='ru'><tuv xml:lang='ru'><seg>Аист живёт на высокой трубе.</seg></tuv><tuv xml:lang='en'><seg>The stork lives on a tall chimney.</seg></tuv></tu></body></tmx>"));
        Assert.Equal("Новых: 1", plan.QuerySelector("section li")!.TextContent);
    }

    [Fact]
    public async Task Tmx_OfAnotherProgram_IsShownFirstThenTakenInAndOffered()
    {
        await _steps.AddPairAsync(("Сом в реке", "<p>Сом спит под корягой весь день.</p>"), ("The catfish", "<p>The catfish sleeps under a snag all day.</p>"));
        await _steps.BuildAsync();
        const string File = """
            <?xml version="1.0" encoding="utf-8"?>
            <!DOCTYPE tmx SYSTEM "tmx14.dtd">
            <tmx version="1.4"><header srclang="ru-RU" creationtool="Other" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="html"/><body>
            <tu><tuv xml:lang="RU-ru"><seg>Сом ловит <ph x="1"/> рыбу.</seg></tuv><tuv xml:lang="en_GB"><seg>The catfish catches <ph x="1"/> fish.</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Сом спит под корягой весь день.</seg></tuv><tuv xml:lang="en"><seg>The catfish sleeps under a snag all day.</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Сом.</seg></tuv><tuv xml:lang="de"><seg>Wels.</seg></tuv></tu>
            <tu><tuv xml:lang="ru"><seg>Сом.</seg></tuv><tuv xml:lang="en"><seg> </seg></tuv></tu>
            </body></tmx>
            """;

        var plan = await _steps.UploadAsync("реки.tmx", Encoding.UTF8.GetBytes(File));

        Assert.Equal(["Новых: 1", "Уже известных или повторённых в файле: 1", "Пропущено: 2", "Строка 6: нет на двух языках сайта или нет на языке, с которого переводили", "Строка 7: нет слов"], plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        Assert.Empty(Cells(await FindAsync("Сом ловит")));

        await site.Editor.SendAsync(plan.QuerySelector("form[action$='/Run']")!);
        Assert.Equal(["Сом ловит <1/> рыбу.", "The catfish catches <1/> fish.", "Файл «реки.tmx»"], Cells(await FindAsync("Сом ловит")));
        Assert.Equal([("99 %", "The catfish catches fish.")], await _steps.OfferedAsync(await _steps.BeginAsync("Сом снова", "<p>Сом ловит рыбу!</p>"), 1));
        await _steps.BuildAsync();
        Assert.NotEmpty(Cells(await FindAsync("Сом ловит")));

        plan = await _steps.UploadAsync("реки.tmx", Encoding.UTF8.GetBytes(File));
        Assert.Null(plan.QuerySelector("form[action$='/Run']"));

        var remove = (await FindAsync("Сом ловит")).QuerySelector("form[action$='/Remove']")!;
        await site.Editor.SendAsync(remove);
        Assert.DoesNotContain(await _steps.AllAsync(), pair => pair.File == "реки.tmx");
        Assert.Contains("Этого в памяти больше нет.", (await site.Editor.SendAsync(remove)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tmx_OfAUnitInThousandsOfLanguages_IsOnePairOfTheSitesLanguages()
    {
        const int Languages = 5_000;
        var texts = string.Concat(Enumerable.Range(0, Languages).Select(number => $"<tuv xml:lang='ru-{number}'><seg>Выдра {number}.</seg></tuv><tuv xml:lang='en-{number}'><seg>Otter {number}.</seg></tuv><tuv xml:lang='q{number}'><seg>Qt {number}.</seg></tuv>"));
        var file = $"<tmx version='1.4'><header srclang='ru'/><body><tu>{texts}<tuv xml:lang='EN'><seg>The otter.</seg></tuv></tu></body></tmx>";

        var plan = await _steps.UploadAsync("выдры.tmx", Encoding.UTF8.GetBytes(file));

        Assert.Equal("Новых: 1", plan.QuerySelector("section li")!.TextContent);
        await site.Editor.SendAsync(plan.QuerySelector("form[action$='/Run']")!);
        Assert.Equal(["Выдра 0.", "The otter.", "Файл «выдры.tmx»"], Cells(await FindAsync("otter")));
    }

    [Fact]
    public async Task Tmx_ThatIsNone_IsRefusedWithTheLine()
    {
        async Task<string> FaultAsync(string file) => (await _steps.UploadAsync("а.tmx", Encoding.UTF8.GetBytes(file))).QuerySelector("#file-fault")!.TextContent;

        Assert.Equal("Файл «а.tmx» объявляет собственные сущности или элементы, такие файлы не принимаются: строка 1.", await FaultAsync("<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx/>"));
        Assert.StartsWith("Файл «а.tmx» не читается: строка 2 ", await FaultAsync("<tmx>\n<body>"), StringComparison.Ordinal);
        Assert.Equal("Файл «а.tmx» не TMX: строка 1.", await FaultAsync("<xliff/>"));
    }

    [Fact]
    public async Task Memory_Exported_IsTmxOfThePairOfLanguagesAndComesBackAsKnown()
    {
        await _steps.AddPairAsync(("Крот роет", "<p>Крот роет <b>длинный</b> ход.</p>"), ("The mole digs", "<p>The mole digs a <b>long</b> tunnel.</p>"));
        await _steps.BuildAsync();
        var form = (await site.Editor.OpenAsync(Memory)).QuerySelector("form[action$='/Export']")!;
        using var answer = await site.Editor.PostFormAsync(form.GetAttribute("action")!, [.. form.QuerySelectorAll("input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value")!))]);
        Assert.Equal("memory-ru-en.tmx", answer.Content.Headers.ContentDisposition!.FileName);
        var file = await answer.Content.ReadAsByteArrayAsync(Cancellation);

        using var reader = XmlReader.Create(new MemoryStream(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Assert.Contains(XDocument.Load(reader).Descendants("seg").Select(segment => segment.Value), text => text == "The mole digs a <g1>long</g1> tunnel.");

        var plan = await _steps.UploadAsync("back.tmx", file);
        Assert.Equal("Новых: 0", plan.QuerySelector("section li")!.TextContent);
        Assert.Equal("Пропущено: 0", plan.QuerySelectorAll("section li")[2].TextContent);
    }

    private Task<IDocument> FindAsync(string words) => site.Editor.OpenAsync($"{Memory}?q={Uri.EscapeDataString(words)}");

    /// <summary>Sentence, translation and origin of what is found.</summary>
    private static IEnumerable<string> Cells(IDocument page) => page.QuerySelectorAll("td[id^=pair-]").SelectMany(cell => cell.ParentElement!.Children.Take(3)).Select(cell => cell.TextContent.Trim());
}
