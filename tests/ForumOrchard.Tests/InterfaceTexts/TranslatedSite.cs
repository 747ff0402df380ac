using AngleSharp.Dom;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Search;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace ForumOrchard.Tests.InterfaceTexts;

/// <summary>A site to which Kyrgyz was added and nothing else, in Production; and two people who write its words.</summary>
public sealed class TranslatedSite : ForumSite, IAsyncLifetime
{
    public TranslatedSite() => RunsBackgroundTasks = false;

    /// <summary>An administrator who reads Russian.</summary>
    public HttpClient Editor { get; private set; } = new();

    /// <summary>A translator who reads English.</summary>
    public HttpClient Translator { get; private set; } = new();

    public new async ValueTask InitializeAsync()
    {
        // A file may have what nobody could write on the page.
        var folder = Directory.CreateDirectory(Path.Join(DataFolder, "Sites", "Default", "Localization"));
        await File.WriteAllTextAsync(Path.Join(folder.FullName, "ru.po"), "msgid \"Only a file says this\"\nmsgstr \"Это \\\"говорит\\\" только файл\"\n");

        await base.InitializeAsync();
        Editor = await this.SignInAsync("ru");
        Translator = await this.SignInAsAsync("Translator");
        await InScopeAsync(async services =>
        {
            var sites = services.GetRequiredService<ISiteService>();
            var settings = await sites.LoadSiteSettingsAsync();
            settings.Alter<LocalizationSettings>(nameof(LocalizationSettings), one => one.SupportedCultures = ["ru", "en", "ky"]);
            await sites.UpdateSiteSettingsAsync(settings);
        });
    }

    public new async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        Translator.Dispose();
        await base.DisposeAsync();
    }

    /// <summary>The entry of a text in the list: the one that applies everywhere, if a module has its own.</summary>
    public static IElement Entry(IDocument page, string original) =>
        page.QuerySelectorAll(".text").Where(entry => entry.QuerySelector(".words")!.TextContent == original).OrderBy(entry => entry.QuerySelector(".context") is not null).First();

    public static Task<IDocument> OpenAsync(HttpClient person, string culture, string original) => person.OpenAsync($"/Admin/InterfaceTexts?lang={culture}&q={Uri.EscapeDataString(original)}");

    /// <summary>Types texts into the entry and presses the button below the list.</summary>
    /// <param name="person">Who types.</param>
    /// <param name="page">With the list.</param>
    /// <param name="original">Of the entry.</param>
    /// <param name="texts">One for each form.</param>
    public static Task<IDocument> WriteAsync(HttpClient person, IDocument page, string original, params string[] texts) => person.PressAsync(
        page.QuerySelector(".save button")!, [.. Entry(page, original).QuerySelectorAll("textarea").Zip(texts, (field, text) => (field.GetAttribute("name")!, text))]);

    public static Task<IDocument> TakeBackAsync(HttpClient person, IDocument page, string original) => person.PressAsync(Entry(page, original).QuerySelector("[name=takeBack]")!);
}
