using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using YesSql;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Items: creating, reading, addresses, translations.</summary>
internal sealed class ContentProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
        new("content/type that is not defined", async services => Describe(await Contents(services).NewAsync("NoSuchType"))),
        new("content/item that is not there", async services => Describe(await Contents(services).GetAsync("none"))),
        new("content/items in the order asked for", async services =>
        {
            var (a, b, c) = (await CreateAsync("A"), await CreateAsync("B"), await CreateAsync("C"));
            var found = await Contents(services).GetAsync([c, a, "none", b]);
            return string.Join(' ', found.Select(item => item.DisplayText));
        }),
        new("content/display text follows the title", async services =>
        {
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<TitlePart>(part => part.Title = "Title");
            var before = item.DisplayText;
            await Contents(services).UpdateAsync(item);
            return $"{before ?? "null"} {item.DisplayText}";
        }),
        new("content/display text when only created", async services =>
        {
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<TitlePart>(part => part.Title = "Title");
            await Contents(services).CreateAsync(item, VersionOptions.Published);
            return item.DisplayText ?? "null";
        }),
        new("content/display text beside another title", services => TitledAsync(services, contents => contents.UpdateAsync)),
        new("content/display text beside another title, created", services => TitledAsync(services, contents => item => contents.CreateAsync(item, VersionOptions.Published))),
        new("content/display text beside another title, imported", services => TitledAsync(services, contents => item => contents.ImportAsync([item]))),
        new("content/display text of an item without a title", services => TitledAsync(services, contents => contents.UpdateAsync, title: null)),
        new("content/part that is missing", async services =>
        {
            var item = await Contents(services).NewAsync("Fussy");
            return $"{item.TryGet<HtmlBodyPart>(out _)} {item.Has<HtmlBodyPart>()} {item.GetOrCreate<HtmlBodyPart>() is not null}";
        }),
        new("address/by the pattern", async services => await PathAsync(await CreateAsync("Закон № 72: Women's rights", culture: "ru"))),
        new("address/by the pattern, of an item without a language", async services => await PathAsync(await CreateAsync("No language"))),
        new("address/that another item has", async services =>
        {
            await CreateAsync("Same", path: "en/same");
            return await PathAsync(await CreateAsync("Same again", path: "en/same"));
        }),
        new("address/by the pattern, when only created", async services =>
        {
            var id = await MadeAsync("Only created", contents => item => contents.CreateAsync(item, VersionOptions.Published));
            return await PathAsync(id);
        }),
        new("address/by the pattern, when imported", async services =>
        {
            var id = await MadeAsync("Imported", contents => item => contents.ImportAsync([item]));
            return await PathAsync(id);
        }),
        new("address/by the pattern, twice", async services =>
        {
            await CreateAsync("Twice", culture: "en");
            return await PathAsync(await CreateAsync("Twice", culture: "en"));
        }),
        new("address/by the pattern, when the title changes", async services =>
        {
            var id = await CreateAsync("Before", culture: "en");
            await WithAsync(async contents =>
            {
                var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
                draft.Alter<TitlePart>(part => part.Title = draft.DisplayText = "After");
                await contents.UpdateAsync(draft);
                await contents.PublishAsync(draft);
            });
            return await PathAsync(id);
        }),
        new("address/that is refused", async services =>
        {
            var answers = new List<string>();
            foreach (var path in new[] { "en/a b", "en//a", "/en/a", "en/a?b", "en/а", "en/validated" })
            {
                var item = await Contents(services).NewAsync("Thing");
                item.Alter<AutoroutePart>(part => part.Path = path);
                answers.Add($"{path} {(await Contents(services).ValidateAsync(item)).Succeeded}");
            }

            return string.Join(", ", answers);
        }),
        new("address/that another item has, validated", async services =>
        {
            await CreateAsync("Owner", path: "en/owned");
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<AutoroutePart>(part => part.Path = "en/owned");
            return (await Contents(services).ValidateAsync(item)).Succeeded.ToString();
        }),
        new("alias/that another item has, validated", async services =>
        {
            await CreateAsync("Owner of an alias", alias: "owned");
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<AliasPart>(part => part.Alias = "owned");
            return (await Contents(services).ValidateAsync(item)).Succeeded.ToString();
        }),
        new("address/that another item has in other letters", async services =>
        {
            await CreateAsync("Case", path: "en/case");
            return await PathAsync(await CreateAsync("Case again", path: "en/CASE"));
        }),
        new("address/with a slash in front and blanks", async services => await PathAsync(await CreateAsync("Odd", path: "/en/odd path/"))),
        new("address/is found whatever its case", async services =>
        {
            await CreateAsync("Found", path: "en/found");
            var routes = services.GetRequiredService<IAutorouteEntries>();
            var answers = new List<bool>();
            foreach (var path in new[] { "en/found", "/en/found", "/EN/Found", "/en/found/" })
            {
                answers.Add((await routes.TryGetEntryByPathAsync(path)).Item1);
            }

            return string.Join(' ', answers);
        }),
        new("address/is a handle with and without a slash", async services =>
        {
            var id = await CreateAsync("Handled", path: "en/handled");
            var handles = services.GetRequiredService<IContentHandleManager>();
            var answers = new List<bool>();
            foreach (var handle in new[] { "slug:en/handled", "slug:/en/handled", "slug:EN/Handled", "slug:en/nobody" })
            {
                answers.Add(await handles.GetContentItemIdAsync(handle) == id);
            }

            return string.Join(' ', answers);
        }),
        new("address/of an item that is unpublished", async services =>
        {
            var id = await CreateAsync("Gone", path: "en/gone");
            await WithAsync(async contents => await contents.UnpublishAsync((await contents.GetAsync(id))!));
            return (await services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync("/en/gone")).Item1.ToString();
        }),
        new("alias/that another item has", async services =>
        {
            await CreateAsync("One", alias: "same");
            var second = await CreateAsync("Two", alias: "same");
            return (await Contents(services).GetAsync(second))!.TryGet<AliasPart>(out var part) ? part.Alias : "none";
        }),
        new("alias/of an item that has none", async services => (await Contents(services).GetAsync(await CreateAsync("No alias given")))!.TryGet<AliasPart>(out var part) ? $"[{part.Alias}]" : "none"),
        new("localize/address of the translation", async services =>
        {
            var id = await CreateAsync("Original", culture: "en", path: "en/things/original");
            var translation = default(string);
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
                var item = await scope.ServiceProvider.GetRequiredService<IContentLocalizationManager>().LocalizeAsync((await contents.GetAsync(id))!, "ru");
                translation = $"{Get<LocalizationPart>(item)?.Culture} {(Get<LocalizationPart>(item)?.LocalizationSet is { Length: > 0 } ? "in a set" : "in no set")} published {item.Published} [{Get<AutoroutePart>(item)?.Path}] {item.DisplayText}";
            });
            return translation;
        }),
        new("localize/address of the translation when published", async services =>
        {
            var id = await CreateAsync("Published original", culture: "en", path: "en/things/published-original");
            var translation = "";
            await ShellScope.UsingChildScopeAsync(async scope =>
            {
                var contents = scope.ServiceProvider.GetRequiredService<IContentManager>();
                var item = await scope.ServiceProvider.GetRequiredService<IContentLocalizationManager>().LocalizeAsync((await contents.GetAsync(id))!, "ru");
                await contents.PublishAsync(item);
                translation = item.ContentItemId;
            });
            return await PathAsync(translation);
        }),
        new("version/draft beside what is published", async services =>
        {
            var id = await CreateAsync("Version one");
            await WithAsync(async contents =>
            {
                var draft = (await contents.GetAsync(id, VersionOptions.DraftRequired))!;
                draft.Alter<TitlePart>(part => part.Title = "Version two");
                await contents.UpdateAsync(draft);
                await contents.SaveDraftAsync(draft);
            });
            var contents = Contents(services);
            return $"{(await contents.GetAsync(id))!.DisplayText} | {(await contents.GetAsync(id, VersionOptions.Latest))!.DisplayText} | {(await contents.GetAllVersionsAsync(id)).Count()}";
        }),
        new("version/removed", async services =>
        {
            var id = await CreateAsync("Removed");
            await WithAsync(async contents => await contents.RemoveAsync((await contents.GetAsync(id))!));
            return $"{Describe(await Contents(services).GetAsync(id))} {Describe(await Contents(services).GetAsync(id, VersionOptions.Latest))} {(await Contents(services).GetAllVersionsAsync(id)).Count()}";
        }),
        new("import/dates", async services =>
        {
            var item = System.Text.Json.JsonSerializer.Deserialize<ContentItem>("""
                { "ContentItemId": "dates0dates0dates0dates0da", "ContentType": "Thing", "DisplayText": "Dates", "Latest": true, "Published": true,
                  "RegisteredPart": { "Date": { "Value": "2024-06-01T03:00:00+06:00" }, "Time": { "Value": "2024-06-01T03:00:00" } } }
                """)!;
            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<IContentManager>().ImportAsync([item]));
            var part = Get<Models.RegisteredPart>((await Contents(services).GetAsync(item.ContentItemId))!)!;
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part.Date.Value:O} {part.Date.Value?.Kind} {part.Time.Value:O} {part.Time.Value?.Kind}");
        }),
        new("import/item that fails its validation", async services =>
        {
            var item = new ContentItem { ContentItemId = "fussyfussyfussyfussyfussy1", ContentType = "Fussy", DisplayText = "Fussy", Latest = true, Published = true };
            item.Alter<Models.FussyPart>(part => part.IsContent = false);
            var failure = "";
            try
            {
                await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<IContentManager>().ImportAsync([item]));
            }
            catch (Exception exception)
            {
                failure = $" throws {exception.GetType().Name}";
            }

            return Describe(await Contents(services).GetAsync(item.ContentItemId)) + failure;
        }),
        new("import/item of a type that is not defined", async services =>
        {
            var item = new ContentItem { ContentItemId = "stranger00stranger00stran1", ContentType = "NoSuchType", DisplayText = "Stranger", Latest = true, Published = true };
            await ShellScope.UsingChildScopeAsync(scope => scope.ServiceProvider.GetRequiredService<IContentManager>().ImportAsync([item]));
            return Describe(await Contents(services).GetAsync(item.ContentItemId));
        }),
        new("validate/item that fails", async services =>
        {
            var item = await Contents(services).NewAsync("Fussy");
            item.Alter<Models.FussyPart>(part => part.IsContent = false);
            var result = await Contents(services).ValidateAsync(item);
            return $"{result.Succeeded} {string.Join(' ', result.Errors.Select(error => error.ErrorMessage))}";
        }),
        new("session/used after its unit of work", async services =>
        {
            var session = default(ISession);
            await ShellScope.UsingChildScopeAsync(scope =>
            {
                session = scope.ServiceProvider.GetRequiredService<ISession>();
                return Task.CompletedTask;
            });
            return (await session!.Query<ContentItem>().CountAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }),
        new("session/finds what it has saved and not committed", async services =>
        {
            var item = await Contents(services).NewAsync("Thing");
            item.Alter<AliasPart>(part => part.Alias = "uncommitted");
            await Contents(services).CreateAsync(item, VersionOptions.Published);
            return Describe(await Contents(services).GetAsync(item.ContentItemId));
        }),
    ];

    private static string Describe(ContentItem? item) => item is null ? "null" : $"{item.ContentType} [{item.DisplayText}]";

    private static TPart? Get<TPart>(ContentItem item)
        where TPart : ContentPart, new() => item.TryGet<TPart>(out var part) ? part : null;

    private static IContentManager Contents(IServiceProvider services) => services.GetRequiredService<IContentManager>();

    private static Task WithAsync(Func<IContentManager, Task> work) => ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider.GetRequiredService<IContentManager>()));

    private static async Task<string> CreateAsync(string title, string? culture = null, string? path = null, string? alias = null)
    {
        var id = "";
        await WithAsync(async contents =>
        {
            var item = await contents.NewAsync("Thing");
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<LocalizationPart>(part => part.Culture = culture);
            item.Alter<AutoroutePart>(part => part.Path = path);
            item.Alter<AliasPart>(part => part.Alias = alias);
            await contents.UpdateAsync(item);
            await contents.CreateAsync(item, VersionOptions.Published);
            id = item.ContentItemId;
        });
        return id;
    }

    private static async Task<string> MadeAsync(string title, Func<IContentManager, Func<ContentItem, Task>> make)
    {
        var id = "";
        await WithAsync(async contents =>
        {
            var item = await contents.NewAsync("Thing");
            item.Latest = item.Published = true;
            item.DisplayText = title;
            item.Alter<TitlePart>(part => part.Title = title);
            item.Alter<LocalizationPart>(part => part.Culture = "en");
            await make(contents)(item);
            id = item.ContentItemId;
        });
        return id;
    }

    private static async Task<string?> TitledAsync(IServiceProvider services, Func<IContentManager, Func<ContentItem, Task>> make, string? title = "Title")
    {
        var item = await Contents(services).NewAsync("Thing");
        item.Latest = item.Published = true;
        item.DisplayText = "Display text";
        item.Alter<TitlePart>(part => part.Title = title);
        await make(Contents(services))(item);
        return $"{item.DisplayText} | {Get<TitlePart>(item)?.Title}";
    }

    private static async Task<string> PathAsync(string id)
    {
        var path = "";
        await WithAsync(async contents => path = Get<AutoroutePart>((await contents.GetAsync(id))!)?.Path ?? "null");
        return path;
    }
}
