using System.Collections.Concurrent;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Documents;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The site's settings as they are stored.</summary>
public class SiteSettings : DocumentEntity, ISite
{
    private readonly ConcurrentDictionary<Type, object> _cache = new();

    public string SiteName { get; set; } = "";

    public string? PageTitleFormat { get; set; }

    public string SiteSalt { get; set; } = "";

    public string? SuperUser { get; set; }

    public string? Calendar { get; set; }

    public string? TimeZoneId { get; set; }

    public ResourceDebugMode ResourceDebugMode { get; set; }

    public bool UseCdn { get; set; }

    public string? CdnBaseUrl { get; set; }

    public int PageSize { get; set; } = 10;

    public int MaxPageSize { get; set; } = 100;

    public int MaxPagedCount { get; set; }

    public string? BaseUrl { get; set; }

    public RouteValueDictionary HomeRoute { get; set; } = [];

    public bool AppendVersion { get; set; } = true;

    public CacheMode CacheMode { get; set; }

    /// <summary>True for the instance shared by requests; only that one caches what <see cref="As{T}"/> read.</summary>
    [JsonIgnore]
    internal bool IsShared { get; set; }

    public T As<T>() where T : new()
        => IsShared ? (T)_cache.GetOrAdd(typeof(T), static (_, site) => EntityExtensions.As<T>(site)!, this) : EntityExtensions.As<T>(this);
}
