using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Changes definitions, or creates missing ones, for data migrations.</summary>
public static class ContentDefinitionManagerExtensions
{
    public static Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) =>
        manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    public static async Task AlterTypeDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var definition = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, SpacedName(name));
        var builder = new ContentTypeDefinitionBuilder(definition);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    public static Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) =>
        manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    public static async Task AlterPartDefinitionAsync(this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var definition = await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name);
        var builder = new ContentPartDefinitionBuilder(definition);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    private static string SpacedName(string name) => string.Concat(name.Select((letter, index) =>
        index > 0 && char.IsUpper(letter) && !char.IsUpper(name[index - 1]) ? $" {letter}" : letter.ToString()));
}
