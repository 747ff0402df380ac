using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registration of the display drivers of fields.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    /// <summary>Serves all display modes and editors.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TDriver>(this ContentFieldOptionBuilder builder)
        where TDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TDriver>(static _ => true).ForEditor<TDriver>(static _ => true);

    /// <summary>Serves the display modes and editors that <paramref name="predicate"/> accepts.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TDriver>(predicate).ForEditor<TDriver>(predicate);

    public static ContentFieldOptionBuilder ForDisplayMode<TDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentFieldDisplayDriver
    {
        builder.Services.TryAddScoped<TDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).ForDisplayMode(typeof(TDriver), predicate));
        return builder;
    }

    public static ContentFieldOptionBuilder ForEditor<TDriver>(this ContentFieldOptionBuilder builder, Func<string?, bool> predicate)
        where TDriver : class, IContentFieldDisplayDriver
    {
        builder.Services.TryAddScoped<TDriver>();
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).ForEditor(typeof(TDriver), predicate));
        return builder;
    }

    public static ContentFieldOptionBuilder RemoveDisplayDriver<TDriver>(this ContentFieldOptionBuilder builder)
        where TDriver : class, IContentFieldDisplayDriver
    {
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).Remove(typeof(TDriver)));
        return builder;
    }
}
