namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Finds the handlers of a kind of part, in the order of their registration.</summary>
public interface IContentPartHandlerResolver
{
    IList<IContentPartHandler> GetHandlers(string partName);
}

/// <summary>Finds the handlers of a kind of field, in the order of their registration.</summary>
public interface IContentFieldHandlerResolver
{
    IList<IContentFieldHandler> GetHandlers(string fieldName);
}
