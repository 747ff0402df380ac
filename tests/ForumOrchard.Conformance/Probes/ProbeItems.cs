using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Title.Models;

namespace ForumOrchard.Conformance.Probes;

/// <summary>What several probes do with items.</summary>
internal static class ProbeItems
{
    public static string Describe(ContentItem? item) => item is null ? "null" : $"{item.ContentType} [{item.DisplayText}]";

    public static TPart? Get<TPart>(ContentItem item)
        where TPart : ContentPart, new() => item.TryGet<TPart>(out var part) ? part : null;

    public static IContentManager Contents(IServiceProvider services) => services.GetRequiredService<IContentManager>();

    public static Task WithAsync(Func<IContentManager, Task> work) => ShellScope.UsingChildScopeAsync(scope => work(scope.ServiceProvider.GetRequiredService<IContentManager>()));

    public static async Task<string> CreateAsync(string title, string? culture = null, string? path = null, string? alias = null)
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

    public static async Task<string> MadeAsync(string title, Func<IContentManager, Func<ContentItem, Task>> make)
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

    public static async Task<string> PathAsync(string id)
    {
        var path = "";
        await WithAsync(async contents => path = Get<AutoroutePart>((await contents.GetAsync(id))!)?.Path ?? "null");
        return path;
    }
}
