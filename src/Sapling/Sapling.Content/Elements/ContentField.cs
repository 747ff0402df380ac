namespace OrchardCore.ContentManagement;

/// <summary>A value of a part, or a few values that belong together.</summary>
public class ContentField : ContentElement
{
}
