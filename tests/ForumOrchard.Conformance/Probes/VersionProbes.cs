using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Title.Models;
using YesSql;
using static ForumOrchard.Conformance.Probes.ProbeItems;

namespace ForumOrchard.Conformance.Probes;

/// <summary>Versions, imports, validation, and what a session sees.</summary>
internal sealed class VersionProbes : IProbes
{
    public IEnumerable<Probe> All =>
    [
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
}
