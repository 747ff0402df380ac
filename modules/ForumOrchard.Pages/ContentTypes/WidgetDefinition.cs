using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace ForumOrchard.Pages.ContentTypes;

/// <summary>The common definition of every widget of the site.</summary>
public static class WidgetDefinition
{
    /// <summary>Makes a type a widget with a title and one part.</summary>
    /// <typeparam name="TPart">The widget's part.</typeparam>
    public static ContentTypeDefinitionBuilder AsWidget<TPart>(this ContentTypeDefinitionBuilder type)
        where TPart : ContentPart => type
        .Stereotype("Widget")
        .WithPart("TitlePart", part => part.WithPosition("0"))
        .WithPart(typeof(TPart).Name, part => part.WithPosition("1"));
}
