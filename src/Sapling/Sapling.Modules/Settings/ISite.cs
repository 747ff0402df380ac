using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings; those of modules are in <see cref="IEntity.Properties"/>, by the name of their class.</summary>
public interface ISite : IEntity
{
    /// <summary>The settings of a module, from <see cref="IEntity.Properties"/>; new ones if there are none. Cached: do not change them.</summary>
    T As<T>() where T : new();

    string SiteName { get; set; }

    /// <summary>Title of a page as a Liquid template; null for the theme's own.</summary>
    string? PageTitleFormat { get; set; }

    string SiteSalt { get; set; }

    /// <summary>User id of who set the site up.</summary>
    string? SuperUser { get; set; }

    string? Calendar { get; set; }

    /// <summary>IANA id, such as Asia/Bishkek; null for the server's zone.</summary>
    string? TimeZoneId { get; set; }

    ResourceDebugMode ResourceDebugMode { get; set; }

    bool UseCdn { get; set; }

    string? CdnBaseUrl { get; set; }

    /// <summary>Items a page of a list shows where the list does not say.</summary>
    int PageSize { get; set; }

    int MaxPageSize { get; set; }

    /// <summary>0 for no limit.</summary>
    int MaxPagedCount { get; set; }

    /// <summary>The public address of the site, without a slash at its end; null if not known.</summary>
    string? BaseUrl { get; set; }

    RouteValueDictionary HomeRoute { get; set; }

    /// <summary>Adds the version of the file to addresses of resources.</summary>
    bool AppendVersion { get; set; }

    CacheMode CacheMode { get; set; }
}
