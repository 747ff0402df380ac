using System.Security.Claims;

namespace ForumOrchard.Dashboard.Panels;

/// <summary>A subject of the dashboard. A module registers one for each with <see cref="DashboardServiceCollectionExtensions.AddDashboardPanel"/>.</summary>
public interface IDashboardPanel
{
    /// <summary>Its place among those of its kind, from low to high.</summary>
    int Order { get; }

    /// <summary>Reads it for a person: only what they may see, and in time that does not grow with the content of the site.</summary>
    /// <param name="user">The current user.</param>
    /// <param name="cancellationToken">Cancelled when the browser goes away.</param>
    /// <returns>Null if they may not see it, or there is nothing to say.</returns>
    Task<Panel?> ReadAsync(ClaimsPrincipal user, CancellationToken cancellationToken);
}
