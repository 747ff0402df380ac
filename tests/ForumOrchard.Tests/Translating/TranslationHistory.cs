using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.Versions;
using ForumOrchard.News.Models;
using ForumOrchard.Testing;
using ForumOrchard.Translations.Exchange;
using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.States;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace ForumOrchard.Tests.Translating;

/// <summary>A random history of an item and its translations: each step is done on the site and told to the model.</summary>
internal sealed class TranslationHistory(ForumSite site, Random random)
{
    private static readonly string[] _texts = ["Кот", "Пёс", "Лис", "Волк"];

    /// <summary>What comes back from a translation program; items may say the same.</summary>
    private static readonly string[] _returned = ["Cat", "Dog", "Fox", "Кот"];

    private readonly List<string> _told = [];
    private readonly List<(string Id, ModelExport Sent)> _exports = [];
    private string _set = string.Empty;

    public TranslationModel Model { get; } = new();

    /// <summary>How often each kind of step was done, by name.</summary>
    public Dictionary<string, int> Done { get; } = new(StringComparer.Ordinal);

    public async Task BeginAsync()
    {
        await AddAsync(Any(["ru", "ru", "en"]));
        if (random.Next(4) > 0)
        {
            await TranslateAsync(Model.Items[0]);
        }
    }

    public Task StepAsync()
    {
        var item = Any([.. Model.Items]);
        if (item.IsDeleted)
        {
            return BringBackAsync(item);
        }

        return random.Next(26) switch
        {
            < 4 => EditAsync(item),
            < 8 => PublishAsync(item),
            < 9 when Model.Original != item => ConfirmAsync(item),
            < 10 when item is { HasDraft: true, Published: not null } => EditorAsync<Discard>(item, "discards the draft of", item.Discard, (edit, id, token) => edit.ExecuteAsync(id, token)),
            < 11 => EditorAsync<Unpublish>(item, "withdraws", item.Unpublish, (edit, id, token) => edit.ExecuteAsync(id, token)),
            < 13 => RestoreAsync(item),
            < 14 => DeleteAsync(item),
            < 15 when Model.Items.Count < 4 => AddAsync(Any(["ru", "en"])),
            < 17 when item.HasDraft => InDraftAsync(item, "hands in", item.HandIn, handedIn => handedIn.NoteAsync),
            < 18 when item.IsHandedIn => InDraftAsync(item, "sends back", item.SendBack, _ => draft =>
            {
                HandedIn.TakeBack(draft);
                return Task.CompletedTask;
            }),
            < 20 => ExportAsync(),
            < 24 when _exports.Count > 0 => ImportAsync(),
            < 25 => EditAtOnceAsync(item),
            _ => TranslateAsync(item),
        };
    }

    public Task CheckAsync(int seed) => site.InScopeAsync(async services =>
    {
        var set = await services.GetRequiredService<TranslationSets>().FindAsync(_set);
        if (!Model.Present.Any())
        {
            Assert.Null(set);
            return;
        }

        var contents = services.GetRequiredService<IContentManager>();
        async Task<string?> SaysAsync(ModelItem item, VersionOptions version) => (await contents.GetAsync(item.Id, version))?.As<HtmlBodyPart>()?.Html;
        var (expected, actual) = ($"{Model.Original.Id} {Model.StateIn("ru")} {Model.StateIn("en")}", $"{set!.Original.Latest.ContentItemId} {set.StateIn("ru")} {set.StateIn("en")}");
        foreach (var item in Model.Present)
        {
            expected += $" {item.Id}: {item.Latest.Says}/{item.Published?.Says}";
            actual += $" {item.Id}: {await SaysAsync(item, VersionOptions.Latest)}/{await SaysAsync(item, VersionOptions.Published)}";
        }

        Assert.True(expected == actual, $"History {seed}: {string.Join("; ", _told)}. Expected {expected}, but was {actual}.");
    });

    private Task EditAsync(ModelItem item)
    {
        var text = Any(_texts);
        return EditorAsync<SaveDraft>(item, $"writes {text} into", () => item.Save(text), (edit, id, token) => edit.ExecuteAsync(id, token, draft => WriteAsync(draft, text)));
    }

    private Task PublishAsync(ModelItem item) =>
        EditorAsync<Publish>(item, "publishes", () => Model.Publish(item), (edit, id, token) => edit.ExecuteAsync(id, token));

    /// <summary>As the button of the desk does.</summary>
    private Task ConfirmAsync(ModelItem item) => InScopeAsync(item, "confirms", () => Model.Confirm(item), async (services, token) =>
    {
        var original = (await services.GetRequiredService<TranslationSets>().FindAsync(_set))!.Original.Said;
        Task Note(ContentItem draft)
        {
            services.GetRequiredService<Comparisons>().Note(draft, original.Sense, original.ContentItemVersionId);
            return Task.CompletedTask;
        }

        return item.HasDraft
            ? await services.GetRequiredService<SaveDraft>().ExecuteAsync(item.Id, token, Note)
            : await services.GetRequiredService<Publish>().ExecuteAsync(item.Id, token, Note);
    });

    private Task InDraftAsync(ModelItem item, string what, Action inModel, Func<HandedIn, Func<ContentItem, Task>> change) => InScopeAsync(item, what, inModel, (services, token) =>
        services.GetRequiredService<SaveDraft>().ExecuteAsync(item.Id, token, change(services.GetRequiredService<HandedIn>())));

    private async Task RestoreAsync(ModelItem item)
    {
        var (version, text) = Any([.. item.Versions.OrderBy(one => one.Key, StringComparer.Ordinal)]);
        await EditorAsync<Restore>(item, $"restores {text} of", () => item.Restore(text), (edit, id, token) => edit.ExecuteAsync(id, token, version));
    }

    private Task DeleteAsync(ModelItem item) => InScopeAsync(item, "deletes", () => item.IsDeleted = true, async (services, token) =>
    {
        var contents = services.GetRequiredService<IContentManager>();
        var latest = (await contents.GetAsync(item.Id, VersionOptions.Latest))!;
        item.Versions[latest.ContentItemVersionId] = item.Latest;
        await contents.RemoveAsync(latest);
        return new Saved(latest, token);
    });

    private async Task BringBackAsync(ModelItem item)
    {
        var (version, text) = Any([.. item.Versions.OrderBy(one => one.Key, StringComparer.Ordinal)]);
        if (Model.Present.Any(one => one.Culture == item.Culture))
        {
            // It would stand alone, in a set of its own.
            return;
        }

        await InScopeAsync(item, $"brings {text} back of", () => (item.IsDeleted, item.Published, item.HasDraft, item.Latest) = (false, null, true, text), (services, _) => services.GetRequiredService<RestoreDeleted>().ExecuteAsync(version));
    }

    private async Task TranslateAsync(ModelItem item)
    {
        var culture = item.Culture == "ru" ? "en" : "ru";
        if (Model.Present.Any(one => one.Culture == culture))
        {
            await PublishAsync(item);
            return;
        }

        var id = string.Empty;
        await EditorAsync<Localize>(item, "translates", () => { }, async (edit, original, token) =>
        {
            var result = await edit.ExecuteAsync(original, token, culture);
            id = (result as Saved)?.Item.ContentItemId ?? string.Empty;
            return result;
        });
        var begun = new ModelText(item.Latest.Says, Model.Original == item ? item.Latest.Says : item.Latest.Compared);
        await AddToModelAsync(new ModelItem(id, culture, isBegun: true, begun), begun);
    }

    /// <summary>An item that nobody began as a translation: the first, or one that a recipe adds, perhaps a second of its language.</summary>
    private async Task AddAsync(string culture)
    {
        var text = Any(_texts);
        var id = await site.AddAsync("NewsArticle", $"{culture}/news/history-{Guid.NewGuid():n}", VersionOptions.Draft, item =>
        {
            // A title without letters is the same in every language.
            item.Alter<TitlePart>(title => title.Title = "1916");

            // The date is the same in every language, too: what was published without one would get that of its original, and leave a copy of which the model does not know.
            item.Alter<NewsArticlePart>(news => news.Date.Value = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            item.Alter<HtmlBodyPart>(body => body.Html = text);
            item.Alter<LocalizationPart>(part => part.LocalizationSet = _set = _set.Length > 0 ? _set : item.ContentItemId);
        });
        Tell("adds", $"{id} in {culture} with {text}");
        await AddToModelAsync(new ModelItem(id, culture, isBegun: false, new ModelText(text, null)), new ModelText(text, null));
    }

    /// <summary>Sends the item to a translation program.</summary>
    private Task ExportAsync() => site.InScopeAsync(async services =>
    {
        var culture = Model.Original.Culture == "ru" ? "en" : "ru";
        var set = (await services.GetRequiredService<TranslationSets>().FindAsync(_set))!;
        var file = Assert.Single(await services.GetRequiredService<XliffExport>().ReadAsync([set], culture));
        var sentence = Assert.Single(file.Units, unit => unit.Original.Words == Model.Original.Said);
        _exports.Add((sentence.Id, Model.Export(culture)));
        Tell("sends", $"{culture} away");
    });

    /// <summary>Takes back what a translation program made of one of the files, perhaps an old one, perhaps once more.</summary>
    private async Task ImportAsync()
    {
        var ((id, sent), text, isDone) = (Any(_exports), Any(_returned), random.Next(2) == 0);
        var (item, takes, begun) = (Model.CountedIn(sent.Culture), Model.Takes(sent, text, isDone), string.Empty);
        var before = item?.Latest ?? new ModelText(Model.Original.Latest.Says, Model.Original.Latest.Says);
        Tell(takes ? "takes back" : "gets nothing new of", $"{text} in {sent.Culture}{(isDone ? ", which is done" : string.Empty)}");
        await site.InScopeAsync(async services =>
        {
            var import = services.GetRequiredService<XliffImport>();
            var (items, _, _) = await import.PlanAsync([new ReturnedUnit(id, sent.Original, text, isDone, Line: 1)]);
            var result = items is [var one] ? await import.RunAsync(one) : null;
            Assert.True(takes ? result is Saved : result is null, $"{string.Join("; ", _told)}: {result}.");
            begun = (result as Saved)?.Item.ContentItemId ?? string.Empty;
        });
        if (takes && item is null)
        {
            await AddToModelAsync(new ModelItem(begun, sent.Culture, isBegun: true, Model.Imported(before, text, isDone)), before);
        }
        else if (takes)
        {
            (item!.Latest, item.HasDraft) = (Model.Imported(before, text, isDone), true);
            await NoteVersionsAsync(item, before);
        }
    }

    /// <summary>Two people who have the same open save at the same moment: one of them is told.</summary>
    private async Task EditAtOnceAsync(ModelItem item)
    {
        var (texts, token, before) = (new[] { Any(_texts), Any(_texts) }, EditToken.None, item.Latest);
        await site.InScopeAsync(async services => token = EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(item.Id)));
        var results = await Task.WhenAll(texts.Select(text => Task.Run(async () =>
        {
            EditResult? result = null;
            await site.InScopeAsync(async services => result = await services.GetRequiredService<SaveDraft>().ExecuteAsync(item.Id, token, draft => WriteAsync(draft, text)));
            return result;
        })));
        var saved = texts[results[0] is Saved ? 0 : 1];
        Tell("writes at once", $"{string.Join(" and ", texts)} into {item.Id}, and {saved} is saved");
        Assert.True(results.Count(result => result is Saved) == 1 && results.Any(result => result is Conflict), $"{string.Join("; ", _told)}: {string.Join(", ", results)}.");
        item.Save(saved);
        await NoteVersionsAsync(item, before);
    }

    private static Task WriteAsync(ContentItem draft, string text)
    {
        draft.Alter<HtmlBodyPart>(body => body.Html = text);
        return Task.CompletedTask;
    }

    private Task EditorAsync<TEdit>(ModelItem item, string what, Action inModel, Func<TEdit, string, EditToken, Task<EditResult>> edit)
        where TEdit : notnull => InScopeAsync(item, what, inModel, (services, token) => edit(services.GetRequiredService<TEdit>(), item.Id, token));

    private async Task InScopeAsync(ModelItem item, string what, Action inModel, Func<IServiceProvider, EditToken, Task<EditResult>> edit)
    {
        Tell(what, item.Id);
        var before = item.Latest;
        await site.InScopeAsync(async services => Assert.IsType<Saved>(await edit(services, EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(item.Id)))));
        inModel();
        await NoteVersionsAsync(item, before);
    }

    private Task AddToModelAsync(ModelItem item, ModelText before)
    {
        Model.Items.Add(item);
        return NoteVersionsAsync(item, before);
    }

    /// <summary>Learns the ids of the versions: one that is new and is not the latest is the copy of a draft that was written over.</summary>
    private Task NoteVersionsAsync(ModelItem item, ModelText before) => site.InScopeAsync(async services =>
    {
        foreach (var version in await services.GetRequiredService<ItemVersions>().OfAsync(item.Id))
        {
            if (version.Latest || version.Published)
            {
                item.Versions[version.ContentItemVersionId] = version.Latest ? item.Latest : item.Published!;
            }
            else
            {
                item.Versions.TryAdd(version.ContentItemVersionId, before);
            }
        }
    });

    private void Tell(string what, string of)
    {
        var kind = what.Split(' ')[0];
        Done[kind] = Done.GetValueOrDefault(kind) + 1;
        _told.Add($"somebody {what} {of}");
    }

    private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
