using Microsoft.Extensions.DependencyInjection;

namespace ForumOrchard.Editing.Checks;

/// <summary>Registration of checks.</summary>
public static class ChecksServiceCollectionExtensions
{
    /// <summary>Adds a check of items, whose findings are above the form.</summary>
    public static IServiceCollection AddContentCheck<TCheck>(this IServiceCollection services)
        where TCheck : class, IContentCheck => services.AddScoped<IContentCheck, TCheck>();
}
