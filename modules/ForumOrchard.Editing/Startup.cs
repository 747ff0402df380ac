using ForumOrchard.Editing.Content;
using ForumOrchard.Editing.Drivers;
using ForumOrchard.Editing.Fields;
using ForumOrchard.Editing.Tokens;
using ForumOrchard.Editing.Versions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Modules;
using OrchardCore.Users.Models;

namespace ForumOrchard.Editing;

/// <summary>Protects against overwriting changes, and shows forms in the language of the editor.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<StoredItems>();
        services.AddScoped<StoredUsers>();
        services.AddScoped<ContentEdits>();
        services.AddScoped<SaveDraft>();
        services.AddScoped<Publish>();
        services.AddScoped<Unpublish>();
        services.AddScoped<Discard>();
        services.AddScoped<Restore>();
        services.AddScoped<Localize>();

        services.AddScoped<ItemTexts>();
        services.AddScoped<ItemVersions>();
        services.AddScoped<IContentDisplayDriver, VersionsLinkDriver>();

        services.AddScoped<EditConflicts>();
        services.Configure<MvcOptions>(options => options.Filters.Add<ReadAheadFilter>());
        services.AddScoped<IContentDisplayDriver, ContentEditTokenDriver>();
        services.AddScoped<IDisplayDriver<User>, UserEditTokenDriver>();

        services.AddScoped<IShapeDisplayEvents, FieldTexts>();
    }
}
