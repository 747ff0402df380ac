using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Security.Permissions;

namespace ForumOrchard.Editing.Settings;

/// <summary>Registration of forms of settings.</summary>
public static class SettingsServiceCollectionExtensions
{
    /// <summary>Whoever saves a section of settings over something newer is told. To be called before the section's own driver is added.</summary>
    /// <param name="services">The services.</param>
    /// <param name="groupId">The page's part of the address.</param>
    /// <param name="permission">Whoever has it sees the form.</param>
    public static IServiceCollection AddSettingsEditToken<TSection>(this IServiceCollection services, string groupId, Permission permission)
        where TSection : class, new() =>
        services.AddSingleton(new SettingsForm<TSection>(groupId, permission)).AddSiteDisplayDriver<SettingsEditTokenDriver<TSection>>();
}
