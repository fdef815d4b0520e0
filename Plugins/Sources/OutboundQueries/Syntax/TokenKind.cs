namespace Segmentation.Plugins.Sources.OutboundQueries.Syntax;

internal enum TokenKind
{
    Word,
    Text,
    Number,
    Guid,
    Mark,
    End,
}
