using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Title.Models;
using Sapling.Features.Menu.Admin;
using Sapling.Features.Menu.Drivers;

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
        services.AddPermissionProvider<Permissions>();
        services.AddShapeTableProvider<MenuShapes>();
        services.AddDataMigration<MenuMigrations>();
    }
}

/// <summary>Editors of menus and their entries.</summary>
[RequireFeatures("OrchardCore.Admin")]
internal sealed class AdminStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MenuPart>().UseDisplayDriver<MenuPartDisplayDriver>();
        services.AddContentPart<LinkMenuItemPart>().UseDisplayDriver<LinkMenuItemPartDisplayDriver>();
        services.AddContentPart<HtmlMenuItemPart>().UseDisplayDriver<HtmlMenuItemPartDisplayDriver>();
        services.AddNavigationProvider<MenuMenu>();
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

        await DefineEntriesAsync();
        return 2;
    }

    /// <summary>Entries had technical names, could have no title, and could lead to no item.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await DefineEntriesAsync();
        return 2;
    }

    private async Task DefineEntriesAsync()
    {
        await DefineEntryAsync("LinkMenuItem", "Link", nameof(LinkMenuItemPart));
        await DefineEntryAsync("ContentMenuItem", "Page of the site", nameof(ContentMenuItemPart));
        await DefineEntryAsync("HtmlMenuItem", "HTML", nameof(HtmlMenuItemPart));
        await definitions.AlterPartDefinitionAsync(nameof(ContentMenuItemPart), part => part
            .WithField("SelectedContentItem", field => field
                .OfType("ContentPickerField")
                .WithDisplayName("Selected Content Item")
                .MergeSettings(new JsonObject { ["ContentPickerFieldSettings"] = new JsonObject { ["Required"] = true, ["DisplayAllContentTypes"] = true } })));
    }

    private Task DefineEntryAsync(string name, string displayName, string part) => definitions.AlterTypeDefinitionAsync(name, entry => entry
        .Stereotype("MenuItem")
        .DisplayedAs(displayName)
        .WithPart("TitlePart", title => title.WithPosition("1").MergeSettings<TitlePartSettings>(settings => settings.Options = TitlePartOptions.EditableRequired))
        .WithPart(part, own => own.WithPosition("2")));
}
