using System.Globalization;
using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.Versions;
using ForumOrchard.Testing;
using ForumOrchard.Tests.Editing;
using ForumOrchard.Translations.Reviews;
using ForumOrchard.Translations.States;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;

namespace ForumOrchard.Tests.Translating;

/// <summary>Random histories of an item and its translations on the real site, each step compared with a plain model. <c>TRANSLATION_HISTORIES</c> sets how many.</summary>
public sealed class TranslationHistoryTests(ContentScreensTests.EditedSite site) : IClassFixture<ContentScreensTests.EditedSite>
{
    private const int Steps = 12;

    private static readonly int _histories = int.TryParse(Environment.GetEnvironmentVariable("TRANSLATION_HISTORIES"), CultureInfo.InvariantCulture, out var histories) ? histories : 300;

    private static readonly string[] _texts = ["Кот", "Пёс", "Лис", "Волк"];

    [Fact]
    public async Task State_AfterAnyHistory_IsWhatTheReadmeSays()
    {
        for (var seed = 0; seed < _histories; seed++)
        {
            var history = new History(site, new Random(seed));
            await history.BeginAsync();
            for (var step = 0; step < Steps && history.Model.Present.Any(); step++)
            {
                await history.StepAsync();
                await history.CheckAsync(seed);
            }
        }
    }

    private sealed class History(ForumSite site, Random random)
    {
        private readonly List<string> _told = [];
        private string _set = string.Empty;

        public TranslationModel Model { get; } = new();

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

            return random.Next(19) switch
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

            var expected = $"{Model.Original.Id} {Model.StateIn("ru")} {Model.StateIn("en")}";
            var actual = $"{set!.Original.Latest.ContentItemId} {set.StateIn("ru")} {set.StateIn("en")}";
            Assert.True(expected == actual, $"History {seed}: {string.Join("; ", _told)}. Expected {expected}, but was {actual}.");
        });

        private async Task EditAsync(ModelItem item)
        {
            var text = Any(_texts);
            await EditorAsync<SaveDraft>(item, $"writes {text} into", () => item.Save(text), (edit, id, token) => edit.ExecuteAsync(id, token, draft => WriteAsync(draft, text)));
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
            Model.Items.Add(new ModelItem(id, culture, isBegun: true, new ModelText(item.Latest.Says, Model.Original == item ? item.Latest.Says : item.Latest.Compared)));
            await NoteVersionsAsync(Model.Items[^1], Model.Items[^1].Latest);
        }

        /// <summary>An item that nobody began as a translation: the first, or one that a recipe adds, perhaps a second of its language.</summary>
        private async Task AddAsync(string culture)
        {
            var text = Any(_texts);
            var id = await site.AddAsync("NewsArticle", $"{culture}/news/history-{Guid.NewGuid():n}", VersionOptions.Draft, item =>
            {
                item.Alter<HtmlBodyPart>(body => body.Html = text);
                item.Alter<LocalizationPart>(part => part.LocalizationSet = _set = _set.Length > 0 ? _set : item.ContentItemId);
            });
            Model.Items.Add(new ModelItem(id, culture, isBegun: false, new ModelText(text, null)));
            _told.Add($"somebody adds {id} in {culture} with {text}");
            await NoteVersionsAsync(Model.Items[^1], Model.Items[^1].Latest);
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
            _told.Add($"somebody {what} {item.Id}");
            var before = item.Latest;
            await site.InScopeAsync(async services => Assert.IsType<Saved>(await edit(services, EditToken.Of(await services.GetRequiredService<StoredItems>().FindAsync(item.Id)))));
            inModel();
            await NoteVersionsAsync(item, before);
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

        private T Any<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
    }
}
