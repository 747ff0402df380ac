using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Editing.Settings;

/// <summary>Registration of settings forms.</summary>
public static class SettingsServiceCollectionExtensions
{
    /// <summary>Warns a user who would overwrite a newer version of a settings section. Call it before adding the section's own driver.</summary>
    /// <param name="services">The services.</param>
    /// <param name="groupId">The page's address segment.</param>
    /// <param name="permission">The permission required to see the form.</param>
    public static IServiceCollection AddSettingsEditToken<TSection>(this IServiceCollection services, string groupId, Permission permission)
        where TSection : class, new() =>
        services.AddSingleton(new SettingsForm<TSection>(groupId, permission)).AddSiteDisplayDriver<SettingsEditTokenDriver<TSection>>();
}
