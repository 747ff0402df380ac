namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a part type, in registration order.</summary>
public interface IContentPartHandlerResolver
{
    IList<IContentPartHandler> GetHandlers(string partName);
}

/// <summary>Finds the handlers of a field type, in registration order.</summary>
public interface IContentFieldHandlerResolver
{
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
