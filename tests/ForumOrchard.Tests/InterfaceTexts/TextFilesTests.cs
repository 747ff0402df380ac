using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using ForumOrchard.InterfaceTexts.PortableObjects;
using ForumOrchard.Testing.Tools;
using ForumOrchard.Tests.Search;
using ForumOrchard.Tests.Translating;

namespace ForumOrchard.Tests.InterfaceTexts;

/// <summary>PO files out and in, over HTTP. Each test has texts of its own.</summary>
public sealed class TextFilesTests(TranslatedSite site) : IClassFixture<TranslatedSite>
{
    private static readonly Tool Gettext = new("gettext", () => Commands.Find("msgfmt"), Installer.Debian("gettext"));
    private static readonly Tool Toolkit = new("translate-toolkit", () => Commands.Find("pofilter"), Installer.Debian("translate-toolkit"));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task File_OfALanguage_ComesBackWithNothingNew()
    {
        const string Original = "Contact us";
        await TranslatedSite.WriteAsync(site.Editor, await TranslatedSite.OpenAsync(site.Editor, "ru", Original), Original, "Написать нам");
        var (name, content) = await DownloadAsync("lang=ru");
        var file = PoFile.Read(content);

        Assert.Equal(("ru.po", 3), (name, file.Plurals!.Count));
        Assert.Contains("#. В файле: Контакты\n#: ForumTheme\nmsgid \"Contact us\"\nmsgstr \"Написать нам\"\n", Encoding.UTF8.GetString(content), StringComparison.Ordinal);
        var plan = await UploadAsync("ru", content);
        Assert.Equal(["Уже есть: " + file.Messages.Count.ToString("N0", CultureInfo.GetCultureInfo("ru")).Replace('\u00a0', ' ')], plan.TextsOf("#plan > ul li"));
        Assert.Null(plan.QuerySelector("form[action$='/Run']"));
    }

    [Fact]
    public async Task File_WithMissingTexts_IsFilledInByAProgramAndTakenOver()
    {
        var (name, content) = await DownloadAsync("lang=ky&show=missing");
        var po = Encoding.UTF8.GetString(content);
        Assert.Equal("ky-missing.po", name);
        Assert.Contains("Plural-Forms: nplurals=2; plural=(n != 1);", po, StringComparison.Ordinal);
        Assert.All(PoFile.Read(content).Messages, message => Assert.All(message.Texts, Assert.Empty));

        // The program counts the other way round than the site.
        po = po.Replace("plural=(n != 1);", "plural=(n == 1);", StringComparison.Ordinal)
            .Replace("msgid \"Skip to the content\"\nmsgstr \"\"", "msgid \"Skip to the content\"\nmsgstr \"Мазмунга\"", StringComparison.Ordinal)
            .Replace("msgid \"{0} result\"\nmsgid_plural \"{0} results\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"", "msgid \"{0} result\"\nmsgid_plural \"{0} results\"\nmsgstr[0] \"{0} жыйынтыктар\"\nmsgstr[1] \"{0} жыйынтык\"", StringComparison.Ordinal)
            .Replace("msgid \"Page not found\"\nmsgstr \"\"", "#, fuzzy\nmsgid \"Page not found\"\nmsgstr \"Барак жок\"", StringComparison.Ordinal)
            .Replace("msgid \"Section “{0}”\"\nmsgstr \"\"", "msgid \"Section “{0}”\"\nmsgstr \"Бөлүм <img src=x onerror=alert(1)>\"", StringComparison.Ordinal)
            + "\nmsgid \"Nobody says this\"\nmsgstr \"Муну эч ким айтпайт\"\n\n#, fuzzy\nmsgid \"Nobody says this either\"\nmsgstr \"Муну да\"\n";
        var plan = await UploadAsync("ky", Encoding.UTF8.GetBytes(po));
        var outcomes = string.Join(';', plan.TextsOf("#plan > ul li"));
        Assert.Contains("Новое: будет принято: 2", outcomes, StringComparison.Ordinal);
        Assert.Contains("Пропущено: помечено как неточное (fuzzy): 1", outcomes, StringComparison.Ordinal);
        Assert.Contains("Пропущено: в тексте ошибка: 1", outcomes, StringComparison.Ordinal);
        Assert.Contains("Пропущено: на сайте такого текста нет: 2", outcomes, StringComparison.Ordinal);
        Assert.Contains("Нет места для подстановки {0}", plan.QuerySelector("#plan table")!.TextContent, StringComparison.Ordinal);

        await site.Editor.SendAsync(plan.QuerySelector("form[action$='/Run']")!);
        var plural = TranslatedSite.Entry(await TranslatedSite.OpenAsync(site.Editor, "ky", "{0} result"), "{0} result");
        Assert.Equal(["{0} жыйынтык", "{0} жыйынтыктар"], plural.QuerySelectorAll("textarea").Select(field => field.TextContent.TrimStart('\n')));
        var own = await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ky&show=own");
        Assert.DoesNotContain("onerror", own.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Мазмунга", own.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Malformed_IsRefusedWithLineAndReasonAndChangesNothing()
    {
        var refused = await UploadAsync("ru", Encoding.UTF8.GetBytes("msgid \"\"\nmsgstr \"\"\n\nmsgid \"Menu\"\nmsgstr \"Меню сайта\"\n\nmsgid \"About\"\nmsgstr \"О на"));

        Assert.Equal(["строка 8: в конце нет кавычки или после неё что-то стоит."], refused.TextsOf("#faults li"));
        Assert.Null(refused.QuerySelector("form[action$='/Run']"));
        Assert.Equal(["Файл больше 5 МБ."], (await UploadAsync("ru", new byte[5_000_001])).TextsOf("#faults li"));
        Assert.Equal(["В файле нет текстов."], (await UploadAsync("ru", [])).TextsOf("#faults li"));
        Assert.Equal(["строка 1: это не UTF-8. Сохраните файл в этой кодировке."], (await UploadAsync("ru", [0xff, 0xfe, 0x41])).TextsOf("#faults li"));
    }

    [Fact]
    public async Task File_OverWhatSomebodyWroteMeanwhile_IsLookedAtOnceMore()
    {
        const string Original = "Programs";
        var plan = await UploadAsync("ru", Encoding.UTF8.GetBytes($"msgid \"{Original}\"\nmsgstr \"Наши программы\"\n"));
        await TranslatedSite.WriteAsync(site.Translator, await TranslatedSite.OpenAsync(site.Translator, "ru", Original), Original, "Что мы делаем");

        var again = await site.Editor.SendAsync(plan.QuerySelector("form[action$='/Run']")!);
        Assert.Contains("Что мы делаем", again.QuerySelector("#plan table")!.TextContent, StringComparison.Ordinal);

        await site.Editor.SendAsync(again.QuerySelector("form[action$='/Run']")!);
        Assert.Contains("Наши программы", (await site.Client.GetStringAsync(new Uri("/ru", UriKind.Relative), Cancellation)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("msgid \"Menu\"\nmsgid_plural \"Menus\"\nmsgstr[0] \"Меню\"\nmsgstr[1] \"Меню\"\nmsgstr[2] \"Меню\"\n", "На сайте у этого текста нет множественного числа.")]
    [InlineData("msgid \"{0} result\"\nmsgstr \"{0} находка\"\n", "На сайте у этого текста есть множественное число: «{0} results».")]
    [InlineData("msgid \"{0} result\"\nmsgid_plural \"{0} results\"\nmsgstr[0] \"{0} находка\"\nmsgstr[1] \"{0} находки\"\n", "Число форм (2) не то, какое указано в заголовке файла или принято в языке (3).")]
    [InlineData("msgid \"{0} result\"\nmsgid_plural \"{0} results\"\nmsgstr[0] \"{0} находка\"\nmsgstr[1] \"{0} находки\"\nmsgstr[2] \"\"\n", "Текст нужен для каждой формы.")]
    public async Task File_WithOtherFormsThanTheSite_IsRefusedWithTheReason(string po, string reason)
    {
        var plan = await UploadAsync("ru", Encoding.UTF8.GetBytes(po));

        Assert.Contains(reason, Assert.Single(plan.TextsOf("#plan tbody tr")), StringComparison.Ordinal);
        Assert.Null(plan.QuerySelector("form[action$='/Run']"));
    }

    [Fact]
    public async Task File_OfSomebodyElse_OrInALanguageThatIsNotTheirs_IsNotTaken()
    {
        using var person = await site.SignInTranslatorOfAsync("ky");
        var content = Encoding.UTF8.GetBytes("msgid \"Only a file says this\"\nmsgstr \"Чужое\"\n");
        async Task AssertRefusedAsync(IDocument plan, string culture)
        {
            var (key, seen) = (plan.QuerySelector("[name=key]")!.GetAttribute("value")!, plan.QuerySelector("[name=seen]")!.GetAttribute("value")!);
            using var answer = await person.PostFormAsync("/Admin/InterfaceTexts/Import/Run", (await person.OpenAsync("/Admin/InterfaceTexts/Import")).Token(), ("lang", culture), ("key", key), ("seen", seen));
            Assert.Contains("Файла здесь больше нет.", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        }

        await AssertRefusedAsync(await UploadAsync("ky", content), "ky");
        await AssertRefusedAsync(await UploadAsync("ky", content, person), "ru");

        Assert.Equal(["Выберите язык и файл."], (await UploadAsync("ru", content, person)).TextsOf("#faults li"));
        Assert.DoesNotContain("Чужое", (await site.Editor.OpenAsync("/Admin/InterfaceTexts?lang=ru&show=own")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Large_ShowsItsFirstTextsAndWhatIsWrongBeforeThem()
    {
        var po = string.Concat(Enumerable.Range(1, 300).Select(number => $"msgid \"Nobody says {number}\"\nmsgstr \"Никто\"\n\n")) + "msgid \"Menu\"\nmsgstr \"Меню <b>\"\n";

        var plan = await UploadAsync("ru", Encoding.UTF8.GetBytes(po));

        var rows = plan.TextsOf("#plan tbody tr");
        Assert.Equal(200, rows.Count);
        Assert.Contains("В оригинале нет тега <b>.", rows[0], StringComparison.Ordinal);
        Assert.Contains("Nobody says 199", rows[^1], StringComparison.Ordinal);
        Assert.Contains("И ещё: 101.", plan.QuerySelector("#plan")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Real programs take what goes out. They are asked for: <c>--explicit only --filter-class "*TextFilesTests"</c>.</summary>
    [Theory(Explicit = true)]
    [InlineData("lang=ru")]
    [InlineData("lang=ky")]
    [InlineData("lang=en")]
    [InlineData("lang=ky&show=missing")]
    public async Task Programs_OfTranslators_TakeWhatGoesOut(string query)
    {
        var path = Path.Join(Path.GetTempPath(), $"{Guid.NewGuid():n}.po");
        await File.WriteAllBytesAsync(path, (await DownloadAsync(query)).Content, Cancellation);

        Assert.Equal(string.Empty, await RunAsync(Gettext.Path, "-c", "-o", "/dev/null", path));
        Assert.Equal(string.Empty, await RunAsync(Toolkit.Path, "--progress=none", "-t", "variables", "-t", "printf", "-t", "xmltags", "-t", "nplurals", path, "/dev/stdout"));
        Assert.Contains(PoFile.Read(await File.ReadAllBytesAsync(path, Cancellation)).Messages.Count.ToString(CultureInfo.InvariantCulture), await RunAsync("pocount", "--no-color", path), StringComparison.Ordinal);
        File.Delete(path);
    }

    private async Task<(string Name, byte[] Content)> DownloadAsync(string query)
    {
        using var answer = await site.Editor.GetAsync(new Uri($"/Admin/InterfaceTexts/Po?{query}", UriKind.Relative), Cancellation);
        Assert.Equal((HttpStatusCode.OK, "text/x-gettext-translation"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        return (answer.Content.Headers.ContentDisposition!.FileName!, await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    private async Task<IDocument> UploadAsync(string culture, byte[] content, HttpClient? person = null)
    {
        person ??= site.Editor;
        var page = await person.OpenAsync("/Admin/InterfaceTexts/Import");
        using var form = new MultipartFormDataContent { { new StringContent(page.Token().Value), page.Token().Name }, { new StringContent(culture), "lang" } };
        using var file = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        form.Add(file, "file", "a.po");
        using var answer = await person.PostAsync(new Uri("/Admin/InterfaceTexts/Import", UriKind.Relative), form, Cancellation);
        answer.EnsureSuccessStatusCode();
        return SharedSite.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(Cancellation), process.StandardError.ReadToEndAsync(Cancellation));
        await process.WaitForExitAsync(Cancellation);
        return await output + await errors;
    }
}
