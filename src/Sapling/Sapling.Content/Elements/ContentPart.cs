namespace OrchardCore.ContentManagement;

/// <summary>A group of data that a content item carries under one name. A derived class adds typed properties.</summary>
public class ContentPart : ContentElement
{
}
