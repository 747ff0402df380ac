using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;

namespace Sapling.Features.Menu;

/// <summary>Menus that editors can change.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MenuPart>();
        services.AddContentPart<MenuItemsListPart>();
        services.AddContentPart<LinkMenuItemPart>();
        services.AddContentPart<ContentMenuItemPart>();
        services.AddContentPart<HtmlMenuItemPart>();
        services.AddShapeTableProvider<MenuShapes>();
        services.AddDataMigration<MenuMigrations>();
    }
}

/// <summary>Defines menus and the types of their items.</summary>
internal sealed class MenuMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Menu", menu => menu
            .Draftable()
            .Versionable()
            .Creatable()
            .Listable()
            .WithPart("TitlePart", part => part.WithPosition("1"))
            .WithPart("AliasPart", part => part.WithPosition("2"))
            .WithPart(nameof(MenuPart), part => part.WithPosition("3"))
            .WithPart(nameof(MenuItemsListPart), part => part.WithPosition("4")));

        await DefineEntryAsync("LinkMenuItem", entry => entry.WithPart(nameof(LinkMenuItemPart)));
        await DefineEntryAsync("ContentMenuItem", entry => entry.WithPart(nameof(ContentMenuItemPart)));
        await DefineEntryAsync("HtmlMenuItem", entry => entry.WithPart(nameof(HtmlMenuItemPart)));

        await definitions.AlterPartDefinitionAsync(nameof(ContentMenuItemPart), part => part
            .WithField("SelectedContentItem", field => field
                .OfType("ContentPickerField")
                .WithDisplayName("Selected Content Item")
                .MergeSettings(new JsonObject { ["ContentPickerFieldSettings"] = new JsonObject { ["Required"] = true } })));

        return 1;
    }

    private Task DefineEntryAsync(string name, Action<ContentTypeDefinitionBuilder> parts) => definitions.AlterTypeDefinitionAsync(name, entry =>
    {
        entry.Stereotype("MenuItem").WithPart("TitlePart");
        parts(entry);
    });
}
