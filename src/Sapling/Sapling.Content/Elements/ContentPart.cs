namespace OrchardCore.ContentManagement;

/// <summary>A group of data that a content item carries under one name. A class of its own gives it typed properties.</summary>
public class ContentPart : ContentElement
{
}
