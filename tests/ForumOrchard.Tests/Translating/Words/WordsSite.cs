using AngleSharp.Dom;
using ForumOrchard.Terms;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Tests.Search;
using ForumOrchard.Translations.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace ForumOrchard.Tests.Translating.Words;

/// <summary>A site whose tasks run when a test says so, with an administrator who reads Russian.</summary>
public sealed class WordsSite : ForumSite, IAsyncLifetime
{
    public WordsSite()
    {
        RunsBackgroundTasks = false;
        ChangeServices = services => services.AddSingleton<IAuthorizationHandler>(Meanwhile);
    }

    public Meanwhile Meanwhile { get; } = new();

    public HttpClient Editor { get; private set; } = new();

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Editor = await this.SignInAsync("ru");
    }

    public new async ValueTask DisposeAsync()
    {
        Editor.Dispose();
        await base.DisposeAsync();
    }

    public static string At(string source, string culture = "en", string show = "") => $"/Admin/Translations/Words?source={source}&lang={culture}&show={show}";

    /// <summary>The row of a word, by its original; null if the page has none.</summary>
    public static IElement? Row(IDocument page, string original) => page.QuerySelectorAll(".text").FirstOrDefault(row => row.QuerySelector(".words")!.TextContent == original);

    /// <summary>The field of a word, by its original.</summary>
    public static string Field(IDocument page, string original) => Row(page, original)!.QuerySelector("[name$='.Text']")!.GetAttribute("name")!;

    /// <summary>Types translations into the page, and saves it.</summary>
    public static Task<IDocument> WriteAsync(HttpClient person, IDocument page, params (string Original, string Text)[] texts) =>
        person.SendAsync(page.QuerySelector("form[method=post]:has(.texts)")!, [.. texts.Select(text => (Field(page, text.Original), text.Text))]);

    /// <summary>What the task does every five minutes.</summary>
    public Task NoteAsync() => InScopeAsync(services => services.GetServices<IBackgroundTask>().OfType<NoteWordsTask>().Single().DoWorkAsync(services, TestContext.Current.CancellationToken));

    /// <summary>A taxonomy of its own for each test.</summary>
    /// <param name="terms">Names in Russian and English; an empty one is missing.</param>
    /// <returns>The source of the page, and the alias.</returns>
    public async Task<(string Source, string Alias)> AddTaxonomyAsync(params (string Ru, string En)[] terms)
    {
        var (alias, id) = ($"words-{Guid.NewGuid():n}", string.Empty);
        await InScopeAsync(async services =>
        {
            var contents = services.GetRequiredService<IContentManager>();
            var taxonomy = await contents.NewAsync("Taxonomy");
            taxonomy.DisplayText = alias;
            taxonomy.Alter<AliasPart>(part => part.Alias = alias);
            taxonomy.Alter<TaxonomyPart>(part => (part.TermContentType, part.Terms) = ("Topic", [.. terms.Select(Term)]));
            await contents.CreateAsync(taxonomy, VersionOptions.Published);
            id = taxonomy.ContentItemId;
        });
        return ($"terms:{id}", alias);
    }

    /// <summary>Changes the name of a term as somebody else than the desk does.</summary>
    public Task RenameAsync(string source, string from, string into, string culture = "ru", bool publish = true) => InScopeAsync(async services =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var draft = (await contents.GetAsync(source["terms:".Length..], VersionOptions.DraftRequired))!;
        draft.Alter<TaxonomyPart>(part => part.Terms.Single(term => term.As<LabelsPart>()!.Labels.ContainsValue(from)).Alter<LabelsPart>(labels => labels.Labels[culture] = into));
        await contents.UpdateAsync(draft);
        await (publish ? contents.PublishAsync(draft) : contents.SaveDraftAsync(draft));
    });

    /// <summary>The names of the first term that visitors see.</summary>
    public async Task<IReadOnlyDictionary<string, string>> SeenAsync(string alias)
    {
        IReadOnlyDictionary<string, string> labels = new Dictionary<string, string>();
        await InScopeAsync(async services => labels = (await services.GetRequiredService<ITermLabels>().GetAsync(alias)).All[0].Labels);
        return labels;
    }

    private static ContentItem Term((string Ru, string En) names)
    {
        var term = new ContentItem { ContentItemId = Guid.NewGuid().ToString("n")[..26], ContentType = "Topic", DisplayText = names.Ru + names.En };
        term.Alter<LabelsPart>(labels =>
        {
            foreach (var (culture, name) in new[] { ("ru", names.Ru), ("en", names.En) }.Where(name => name.Item2.Length > 0))
            {
                labels.Labels[culture] = name;
            }
        });
        return term;
    }
}
