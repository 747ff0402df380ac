using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Editing.Settings;

/// <summary>Registration of settings forms.</summary>
public static class SettingsServiceCollectionExtensions
{
    /// <summary>Adds the form of a settings section. It refuses to overwrite a newer version of the section without notice.</summary>
    /// <param name="services">The services.</param>
    /// <param name="groupId">The page's address segment.</param>
    /// <param name="permission">The permission required, and sufficient, to see and save the form.</param>
    /// <typeparam name="TSection">The section.</typeparam>
    /// <typeparam name="TDriver">The driver of its fields.</typeparam>
    public static IServiceCollection AddSettingsForm<TSection, TDriver>(this IServiceCollection services, string groupId, Permission permission)
        where TSection : class, new()
        where TDriver : SettingsFormDriver<TSection> => services
            .AddSingleton(new SettingsForm<TSection>(groupId, permission))
            .AddScoped<IAuthorizationHandler, SettingsFormAuthorization<TSection>>()

            // First, while the section is as it is stored.
            .AddSiteDisplayDriver<SettingsEditTokenDriver<TSection>>()
            .AddSiteDisplayDriver<TDriver>();
}
