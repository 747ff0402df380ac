using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using ForumOrchard.Testing.Tools;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Translating.Memory;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Translating.Exchange;

/// <summary>
/// The real programs: what goes out by us, through each, and back. They are large, so they are asked for: <c>dotnet run --project tests/ForumOrchard.Tests -- --explicit only
/// --filter-class "*TranslationClientsTests"</c>.
/// </summary>
public sealed class TranslationClientsTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const string Text = "<h2>О законе</h2><p>См. <a href=\"/ru/laws/cedaw\">ст. 12</a> и <b>часть 2</b>. Раз &amp; два.</p><p>Не тронуто.</p>";

    private static readonly Tool OmegaT = new("OmegaT", () => File.Exists("/usr/share/omegat/OmegaT.jar") ? Commands.Find("java") : null, Installer.Debian("omegat", "default-jre-headless"));
    private static readonly Tool XliffToPo = new("translate-toolkit", () => Commands.Find("xliff2po"), Installer.Debian("translate-toolkit"));

    private readonly ExchangeSteps _steps = new(site);

    /// <summary>OmegaT 3.6 takes the target for the source, and does not change states.</summary>
    [Fact(Explicit = true)]
    public async Task OmegaT_Translates_AllComesBackWithItsTags()
    {
        var (set, _) = await _steps.AddAsync("Сурок и OmegaT", Text);
        var file = await _steps.ExportAsync("Сурок и OmegaT");
        var folder = await ProjectAsync(file);
        new XDocument(new XElement(
            "tmx",
            new XAttribute("version", "1.1"),
            new XElement("header", new XAttribute("creationtool", "t"), new XAttribute("creationtoolversion", "1"), new XAttribute("segtype", "paragraph"), new XAttribute("o-tmf", "t"), new XAttribute("adminlang", "EN"), new XAttribute("srclang", "RU"), new XAttribute("datatype", "plaintext")),
            new XElement(
                "body",
                Pair("Сурок и OmegaT", "The marmot and OmegaT"),
                Pair("О законе", "On the law"),
                Pair("См. <g0>ст. 12</g0> и <g1>часть 2</g1>.", "See <g1>part 2</g1> and <g0>Art. 12</g0>."),
                Pair("Раз & два.", "One & two.")))).Save(Path.Join(folder.FullName, "omegat", "project_save.tmx"));

        await TranslateAsync(folder);

        await TakeBackAsync(Path.Join(folder.FullName, "target", "sent.xlf"), "Новое, попадёт в черновик: 4", "Не переведено: 1");
        var draft = (await _steps.FindAsync(set, "en"))!;
        Assert.Equal("The marmot and OmegaT", draft.DisplayText);
        Assert.Equal("<h2>On the law</h2><p>See <b>part 2</b> and <a href=\"/en/laws/cedaw\">Art. 12</a>. One &amp; two.</p><p>Не тронуто.</p>", draft.As<HtmlBodyPart>()!.Html);
        folder.Delete(recursive: true);
    }

    /// <summary>
    /// Our memory, in the folder from which OmegaT 3.6 takes translations by itself, translates our file, with its tags if OmegaT is told to read those of other programs; each of the three
    /// memories that it writes is taken in.
    /// </summary>
    [Fact(Explicit = true)]
    public async Task OmegaT_WithOurMemory_TranslatesAndItsMemoriesComeIn()
    {
        var memory = new MemorySteps(site, site.Editor);
        await memory.AddPairAsync(
            ("Сурок и память", "<p>Сурок читал <a href=\"/ru/laws/cedaw\">ст. 12</a> и <b>часть 2</b>.</p><p>Один &amp; два сурка.</p>"),
            ("The marmot and memory", "<p>The marmot read <b>part 2</b> and <a href=\"/en/laws/cedaw\">Art. 12</a>.</p><p>One &amp; two marmots.</p>"));
        await memory.BuildAsync();
        using var sent = await site.Editor.PostFormAsync("/Admin/Translations/Memory/Export", (await site.Editor.OpenAsync("/Admin/Translations/Memory")).Token(), ("from", "ru"), ("into", "en"));
        var (set, _) = await _steps.AddAsync("Суслик помнит переводы", "<p>Сурок читал <a href=\"/ru/laws/cedaw\">ст. 12</a> и <b>часть 2</b>.</p><p>Один &amp; два сурка.</p>");
        var folder = await ProjectAsync(await _steps.ExportAsync("Суслик помнит переводы"));
        folder.CreateSubdirectory("tm/auto");
        await File.WriteAllBytesAsync(Path.Join(folder.FullName, "tm", "auto", "memory.tmx"), await sent.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        await File.WriteAllTextAsync(Path.Join(folder.CreateSubdirectory("settings").FullName, "omegat.prefs"), Preferences, TestContext.Current.CancellationToken);
        await TranslateAsync(folder);

        await TakeBackAsync(Path.Join(folder.FullName, "target", "sent.xlf"), "Новое, попадёт в черновик: 2", "Не переведено: 1");
        Assert.Equal("<p>The marmot read <b>part 2</b> and <a href=\"/en/laws/cedaw\">Art. 12</a>.</p><p>One &amp; two marmots.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);

        // The first two have the tags, and are what we sent; the third has none.
        foreach (var (name, isNew) in new[] { ("omegat", 0), ("level2", 0), ("level1", 1) })
        {
            var file = folder.GetFiles($"*-{name}.tmx").Single();
            var plan = await memory.UploadAsync(file.Name, await File.ReadAllBytesAsync(file.FullName, TestContext.Current.CancellationToken));
            Assert.Equal([$"Новых: {isNew}", $"Уже известных или повторённых в файле: {2 - isNew}", "Пропущено: 0"], plan.QuerySelectorAll("section li").Take(3).Select(line => line.TextContent));
        }

        folder.Delete(recursive: true);
    }

    /// <summary>PO has no tags: sentences with tags are named, and stay as they were.</summary>
    [Theory(Explicit = true)]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TranslateToolkit_ToPoAndBack_KeepsWhatPoCanHold(bool withTemplate)
    {
        var title = $"Сурок и PO {withTemplate}";
        var (set, _) = await _steps.AddAsync(title, Text);
        var file = await _steps.ExportAsync(title);
        var folder = Directory.CreateTempSubdirectory("po");
        string At(string name) => Path.Join(folder.FullName, name);
        await File.WriteAllTextAsync(At("sent.xlf"), file.ToString(SaveOptions.DisableFormatting), TestContext.Current.CancellationToken);

        await RunAsync(XliffToPo.Path, "--progress=none", At("sent.xlf"), At("law.po"));
        var po = await File.ReadAllTextAsync(At("law.po"), TestContext.Current.CancellationToken);
        foreach (var (russian, english) in new[] { (title, "The marmot and PO"), ("О законе", "On the law"), ("См. ст. 12 и часть 2.", "See part 2 and Art. 12."), ("Раз & два.", "One & two.") })
        {
            Assert.Contains($"msgstr \"{russian}\"", po, StringComparison.Ordinal);
            po = po.Replace($"msgstr \"{russian}\"", $"msgstr \"{english}\"", StringComparison.Ordinal);
        }

        await File.WriteAllTextAsync(At("law.po"), po, TestContext.Current.CancellationToken);
        string[] template = withTemplate ? ["-t", At("sent.xlf")] : [];
        await RunAsync("po2xliff", ["--progress=none", .. template, At("law.po"), At("back.xlf")]);

        await TakeBackAsync(At("back.xlf"), "Новое, попадёт в черновик: 3", "Пропущено: теги потеряны или стоят не на месте: 1", "Не переведено: 1");
        Assert.Equal("<h2>On the law</h2><p>См. <a href=\"/en/laws/cedaw\">ст. 12</a> и <b>часть 2</b>. One &amp; two.</p><p>Не тронуто.</p>", (await _steps.FindAsync(set, "en"))!.As<HtmlBodyPart>()!.Html);
        folder.Delete(recursive: true);
    }

    /// <summary>po2tmx 3.8 names English as the original of any file.</summary>
    [Fact(Explicit = true)]
    public async Task TranslateToolkit_PoToTmx_ComesInFromTheLanguageOfThePo()
    {
        var folder = Directory.CreateTempSubdirectory("tmx");
        string At(string name) => Path.Join(folder.FullName, name);
        await File.WriteAllTextAsync(At("a.po"), "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgid \"Сурок поёт.\"\nmsgstr \"The marmot sings.\"\n", TestContext.Current.CancellationToken);
        await RunAsync("po2tmx", "--progress=none", "-l", "en", "--source-language=ru", At("a.po"), At("a.tmx"));

        var plan = await new MemorySteps(site, site.Editor).UploadAsync("a.tmx", await File.ReadAllBytesAsync(At("a.tmx"), TestContext.Current.CancellationToken));

        Assert.Equal(["Сурок поёт.", "The marmot sings.", "русский → English"], plan.QuerySelectorAll("tbody td").Select(cell => cell.TextContent));
        folder.Delete(recursive: true);
    }

    /// <summary>It knows TBX of 2008 alone, and reads two languages of a term.</summary>
    [Fact(Explicit = true)]
    public async Task TranslateToolkit_ReadsTheGlossary()
    {
        var folder = Directory.CreateTempSubdirectory("tbx");
        string At(string name) => Path.Join(folder.FullName, name);
        await File.WriteAllBytesAsync(At("glossary.tbx"), await site.Editor.GetByteArrayAsync(new Uri("/Admin/Glossary/Tbx?older=true", UriKind.Relative), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        await RunAsync("tbx2po", "--progress=none", At("glossary.tbx"), At("glossary.po"));

        var po = await File.ReadAllTextAsync(At("glossary.po"), TestContext.Current.CancellationToken);
        Assert.Contains("\"protection order\"", po, StringComparison.Ordinal);
        Assert.Contains("\"охранный ордер\"", po, StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private const string Preferences = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <omegat><preference version="1.0"><ext_tmx_show_level2>true</ext_tmx_show_level2></preference></omegat>
        """;

    private const string Project = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <omegat><project version="1.0"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>RU</source_lang><target_lang>EN</target_lang><sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations></project></omegat>
        """;

    private static XElement Pair(string russian, string english) => new(
        "tu",
        new XElement("tuv", new XAttribute("lang", "RU"), new XElement("seg", russian)),
        new XElement("tuv", new XAttribute("lang", "EN"), new XElement("seg", english)));

    private async Task TakeBackAsync(string path, params string[] expected)
    {
        var plan = await _steps.UploadAsync("back.xlf", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal(expected, plan.QuerySelectorAll("section li").Select(line => line.TextContent));
        await _steps.RunAsync(plan);
    }

    /// <summary>A project with a file to translate.</summary>
    private static async Task<DirectoryInfo> ProjectAsync(XDocument file)
    {
        var folder = Directory.CreateTempSubdirectory("omegat");
        foreach (var name in new[] { "source", "target", "omegat", "tm", "glossary", "dictionary" })
        {
            folder.CreateSubdirectory(name);
        }

        await File.WriteAllTextAsync(Path.Join(folder.FullName, "source", "sent.xlf"), file.ToString(SaveOptions.DisableFormatting), Encoding.UTF8, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "omegat.project"), Project, TestContext.Current.CancellationToken);
        return folder;
    }

    private static Task TranslateAsync(DirectoryInfo folder) => RunAsync(
        OmegaT.Path, "-Djava.awt.headless=true", $"-Duser.home={folder.FullName}", "-jar", "/usr/share/omegat/OmegaT.jar", "--mode=console-translate", $"--config-dir={Path.Join(folder.FullName, "settings")}", folder.FullName);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await output + await errors);
    }
}
