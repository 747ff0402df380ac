using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Registration of the display drivers of parts.</summary>
public static class ContentPartServiceCollectionExtensions
{
    public static ContentPartOptionBuilder UseDisplayDriver<TDriver>(this ContentPartOptionBuilder builder)
        where TDriver : class, IContentPartDisplayDriver =>
        builder.UseDisplayDriver(typeof(TDriver));

    public static ContentPartOptionBuilder UseDisplayDriver(this ContentPartOptionBuilder builder, Type displayDriverType)
    {
        builder.Services.TryAddScoped(displayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Part(builder.ContentPartType).Use(displayDriverType));
        return builder;
    }

    public static ContentPartOptionBuilder RemoveDisplayDriver<TDriver>(this ContentPartOptionBuilder builder)
        where TDriver : class, IContentPartDisplayDriver =>
        builder.RemoveDisplayDriver(typeof(TDriver));

    public static ContentPartOptionBuilder RemoveDisplayDriver(this ContentPartOptionBuilder builder, Type displayDriverType)
    {
        builder.Services.Configure<ContentDisplayOptions>(options => options.Part(builder.ContentPartType).Remove(displayDriverType));
        return builder;
    }
}
