using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings. Module settings are in <see cref="IEntity.Properties"/>, under their class name.</summary>
public interface ISite : IEntity
{
    /// <summary>The settings of a module, from <see cref="IEntity.Properties"/>; new ones if there are none. Cached: do not change them.</summary>
    T As<T>() where T : new();

    string SiteName { get; set; }

    /// <summary>Page title as a Liquid template; null for the theme's own.</summary>
    string? PageTitleFormat { get; set; }

    string SiteSalt { get; set; }

    /// <summary>Id of the user who set up the site.</summary>
    string? SuperUser { get; set; }

    string? Calendar { get; set; }

    /// <summary>IANA id, such as Asia/Bishkek; null for the server's zone.</summary>
    string? TimeZoneId { get; set; }

    ResourceDebugMode ResourceDebugMode { get; set; }

    bool UseCdn { get; set; }

    string? CdnBaseUrl { get; set; }

    /// <summary>Items per page of a list that does not set its own number.</summary>
    int PageSize { get; set; }

    int MaxPageSize { get; set; }

    /// <summary>0 for no limit.</summary>
    int MaxPagedCount { get; set; }

    /// <summary>Public address of the site, without a trailing slash; null if unknown.</summary>
    string? BaseUrl { get; set; }

    RouteValueDictionary HomeRoute { get; set; }

    /// <summary>Whether resource addresses include the file's version.</summary>
    bool AppendVersion { get; set; }

    CacheMode CacheMode { get; set; }
}
