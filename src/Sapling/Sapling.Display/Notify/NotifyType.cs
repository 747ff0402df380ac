namespace OrchardCore.DisplayManagement.Notify;

/// <summary>How much a message matters.</summary>
public enum NotifyType
{
    Success,
    Information,
    Warning,
    Error,
}
