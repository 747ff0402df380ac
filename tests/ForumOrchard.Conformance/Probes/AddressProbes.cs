using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Title.Models;
using static ForumOrchard.Conformance.Probes.ProbeItems;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Addresses and aliases of items and of their translations.</summary>
internal sealed class AddressProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
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
    ];
}
