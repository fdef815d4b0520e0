using Segmentation.Sandbox.Runtime;

namespace Segmentation.Sandbox.Pipeline.Messages;

/// <summary>The messages there are: the platform's, and the custom APIs of the imported solutions.</summary>
internal sealed class MessageCatalog
{
    private readonly Dictionary<string, MessageHandler> _handlers;

    internal MessageCatalog(IEnumerable<MessageHandler> handlers) =>
        _handlers = handlers.ToDictionary(handler => handler.Message, StringComparer.Ordinal);

    /// <summary>Names of all messages.</summary>
    internal IReadOnlySet<string> Names => _handlers.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="System.ServiceModel.FaultException">There is no such message.</exception>
    internal MessageHandler Find(string? message) => message is not null && _handlers.TryGetValue(message, out var handler)
        ? handler
        : throw OrganizationFault.Create(ErrorCodes.NotSupported,
            $"The Sandbox does not support the message {message ?? "without a name"}. It knows: {string.Join(", ", _handlers.Keys.Order(StringComparer.Ordinal))}.");
}
